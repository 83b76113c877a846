"""What the documents are about, and yet calls a person: topics and words of one's own that take too much."""

from collections.abc import Mapping, Sequence

from bot.config import Config
from bot.config.routes import Doubt
from bot.ports import Embedder
from handoff.topics import Topic
from handoff.triggers import Triggers
from knowledge.embed import open_embedder
from knowledge.load import load
from knowledge.passage import Passage
from knowledge.terms import typed

MOST = 400  #: headings and questions that are tried, which takes a hundredth of a second each
_SHOWN = 3  #: of them, in a line
_EVERYDAY = 2  #: headings and questions that have a word which is no department's


async def swallowed(config: Config, topics: Mapping[str, Topic]) -> list[Doubt]:
    """Of `topics` and `step_aside.words` those that take the documents' own headings and FAQ questions.

    Nothing is connected to: topics are tried with the built-in embeddings alone.

    Raises:
        KnowledgeError: the documents or the embeddings cannot be used.
    """
    own = [name for name, topic in topics.items() if topic.examples and topic.action != "answer_then_offer"]
    is_built_in = config.knowledge.embeddings == "minilm"
    if not config.step_aside.words and not (own and is_built_in):
        return []
    passages = load(config.knowledge.folder).passages
    asked = list(dict.fromkeys(map(_asked, passages)))[:MOST]
    found = _everyday_words(config.step_aside.words, asked)
    embedder = await open_embedder() if own and is_built_in else None
    if embedder is not None:
        found += await _wide_topics(own, await _triggers(embedder, topics, passages), asked)
    return found


def _asked(passage: Passage) -> str:
    """The first question of an FAQ's entry, or the heading of a section."""
    return passage.first_questions[0] if passage.questions else passage.title.rpartition(" › ")[2]


async def _triggers(embedder: Embedder, topics: Mapping[str, Topic], passages: Sequence[Passage]) -> Triggers:
    """They know what is calm as those of the running bot do."""
    faq = [each.first_questions for each in passages if each.questions]
    answered = [
        await embedder.embed(questions)
        for questions in faq[:MOST]
        if all(map(embedder.understands, questions))
    ]
    return Triggers(embedder, topics=topics, answered=lambda: answered)


async def _wide_topics(own: Sequence[str], triggers: Triggers, asked: Sequence[str]) -> list[Doubt]:
    taken: dict[str, list[str]] = {}
    for text in asked:
        matter = await triggers.sensitivity(text)
        if matter.topic is not None and matter.topic in own:
            taken.setdefault(matter.topic, []).append(text)
    remedy = "if customers ask this every day, take out the examples that are like it"
    return [
        (
            ("step_aside", "topics", name),
            f"who asks for what your documents have under {_listed(texts)} gets a person",
            remedy,
        )
        for name, texts in taken.items()
    ]


def _everyday_words(words: Sequence[str], asked: Sequence[str]) -> list[Doubt]:
    found: list[Doubt] = []
    for at, word in enumerate(words):
        stems = set(typed(word))
        having = [text for text in asked if stems and stems <= set(typed(text))]
        if len(having) >= _EVERYDAY:
            said = f"your documents have {_listed(having)}, and 'can I have {word}?' calls a person"
            found.append((("step_aside", "words", at), said, "name departments and people alone"))
    return found


def _listed(texts: Sequence[str]) -> str:
    """The first few, and how many more there are."""
    shown = ", ".join(map(repr, texts[:_SHOWN]))
    return f"{shown} and {len(texts) - _SHOWN} more" if len(texts) > _SHOWN else shown
