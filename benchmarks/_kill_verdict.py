"""What must be true after the kills: told from the phones, the threads and the database, not from the bot."""

import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks._kill_load import Load
from benchmarks._killed_bot import ANSWER
from sandbox.slack import Message

_ASKED = re.compile(r"\bq(\d+)\.(\d+)\b")
_SAID_BY_CUSTOMER = re.compile(r"^Customer \d+ · .*\n((?:>.*\n?)+)", re.MULTILINE)
_REPLIED = re.compile(r"\bs(\d+)\.(\d+)\b")


@dataclass(frozen=True, kw_only=True)
class Death:
    """One kill."""

    aim: str | None
    windows: frozenset[str]  #: that were open at that moment
    on_their_way: frozenset[str]  #: keys of the sends that were begun and not marked


@dataclass(kw_only=True)
class Verdict:
    """Figures to print, and what is wrong; nothing is if `problems` is empty."""

    figures: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def count(self, name: str, number: int) -> None:
        """Just a figure."""
        self.figures[name] = number

    def none(self, name: str, found: Iterable[object]) -> None:
        """There must be none; a name may be given again, and adds up."""
        found = list(found)
        self.figures[name] = self.figures.get(name, 0) + len(found)
        if found:
            shown = ", ".join(map(str, found[:5])) + (" ..." if len(found) > 5 else "")
            self.problems.append(f"{name}: {shown}")


def judge(load: Load, database: Path, deaths: Sequence[Death]) -> Verdict:
    """Look at everything."""
    verdict = Verdict()
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        _Judge(load, connection, verdict, deaths).judge()
    return verdict


class _Judge:
    def __init__(
        self, load: Load, connection: sqlite3.Connection, verdict: Verdict, deaths: Sequence[Death]
    ) -> None:
        self._load = load
        self._db = connection
        self._verdict = verdict
        self._deaths = deaths
        self._rows = self._all(
            "SELECT *, json_extract(body, '$.kind') AS kind, json_extract(body, '$.reply.text') AS said,"
            " json_extract(body, '$.author') AS by FROM outbox ORDER BY id"
        )
        self._threads = [thread.messages for thread in load.channel.threads]

    def judge(self) -> None:
        verdict = self._verdict
        verdict.count("updates and events delivered again", self._load.redelivered)
        for fault in self._load.faults:
            verdict.count(f"{fault.kind}: {fault.method}", fault.hits)
        self._stored()
        self._decided()
        self._nothing_waits()
        self._phones()
        self._inbox()
        self._flags()
        verdict.none("integrity errors", [r[0] for r in self._all("PRAGMA integrity_check") if r[0] != "ok"])

    def _all(self, query: str) -> list[sqlite3.Row]:
        return self._db.execute(query).fetchall()

    # --- in --------------------------------------------------------------------------------------------

    def _stored(self) -> None:
        asked = {(a.place, a.message_id): a.tag for a in self._load.asked}
        stored = self._all(
            "SELECT c.channel || '/' || c.chat AS place, m.message_id, m.seq FROM messages m"
            " JOIN conversations c ON c.id = m.conversation_id WHERE m.author = 'customer' ORDER BY m.seq"
        )
        times = Counter((row["place"], row["message_id"]) for row in stored)
        verdict = self._verdict
        verdict.count("messages from customers", len(asked))
        verdict.none("lost (not stored)", [tag for place, tag in asked.items() if not times[place]])
        verdict.none("stored twice", [place for place, n in times.items() if n > 1])
        places = defaultdict(list)
        for row in stored:
            tag = asked.get((row["place"], row["message_id"]))  # none of a greeting
            if tag is not None:
                places[row["place"]].append(_place(tag))
        verdict.none(
            "out of order", [f"as stored: {p}" for p, tags in places.items() if tags != sorted(tags)]
        )

    def _decided(self) -> None:
        verdict = self._verdict
        verdict.count("turns", self._all("SELECT count(*) FROM decisions")[0][0])
        for action, number in self._all("SELECT action, count(*) FROM decisions GROUP BY 1 ORDER BY 1"):
            verdict.count(f"  decided: {action}", number)
        # A turn covers the customer's messages after the last turn's, up to and with its `message_seq`.
        uncovered = self._all(
            "SELECT text FROM messages m WHERE author = 'customer' AND NOT EXISTS (SELECT 1 FROM decisions d"
            " WHERE d.conversation_id = m.conversation_id AND d.message_seq >= m.seq)"
        )
        verdict.none("lost (no turn covers it)", [_tag(row[0]) for row in uncovered])
        twice = self._all(
            "SELECT m.text FROM decisions d JOIN messages m ON m.seq = d.message_seq"
            " GROUP BY d.message_seq HAVING count(*) > 1"
        )
        verdict.none("committed twice", [_tag(row[0]) for row in twice])
        backwards = self._all(
            "SELECT message_seq FROM (SELECT message_seq, lag(message_seq) OVER"
            " (PARTITION BY conversation_id ORDER BY id) AS before FROM decisions"
            " WHERE message_seq IS NOT NULL) WHERE before > message_seq"
        )
        verdict.none("out of order", [f"turn of message {row[0]}" for row in backwards])
        # The answers in the transcript repeat what they answer, so no message may be in two of them.
        answered: Counter[str] = Counter()
        for (text,) in self._all("SELECT text FROM messages WHERE author = 'bot' AND NOT withdrawn"):
            answered.update(_tags(text) if text.startswith(ANSWER) else ())
        verdict.none("committed twice", [tag for tag, times in answered.items() if times > 1])

    def _nothing_waits(self) -> None:
        verdict = self._verdict
        verdict.none(
            "still pending",
            [
                *(
                    f"{r['queue']} {r['key']}"
                    for r in self._all("SELECT * FROM work WHERE queue <> 'timers'")
                ),
                *(
                    f"outbox {row['id']} ({row['kind']}): {row['state']}: {row['problem']}"
                    for row in self._rows
                    if row["state"] != "sent"
                ),
            ],
        )
        verdict.none("dead letters", [row["error"] for row in self._all("SELECT * FROM dead_letters")])

    # --- out: the phones -------------------------------------------------------------------------------

    def _phones(self) -> None:
        parts: dict[str, list[sqlite3.Row]] = defaultdict(list)
        for row in self._rows:
            if row["kind"] == "customer_part":
                channel, _, chat = row["destination"].split("/", 2)
                parts[f"{channel}/{chat}"].append(row)
        verdict = self._verdict
        verdict.count("messages to customers", sum(map(len, parts.values())))
        self._doubled = 0
        told = set()
        for customer in self._load.customers:
            told |= self._phone(customer.name, customer.shown, parts[customer.place])
        verdict.count("seen twice on a phone, all flagged", self._doubled)
        in_slack = {tag for thread in self._threads for m in thread if m.from_bot for tag in _tags(m.seen)}
        silent = [a.tag for a in self._load.asked if a.tag not in told | in_slack]
        verdict.none("lost (neither answered nor shown to staff)", silent)

    def _phone(self, name: str, shown: Mapping[str, str], rows: list[sqlite3.Row]) -> set[str]:
        """Compare what a phone shows with what should have been sent to it; the messages it answers."""
        verdict = self._verdict
        ids = [row["platform_id"] for row in rows]
        verdict.none(
            "lost (not on the phone)",
            [f"{name}: {row['said']}" for row in rows if row["platform_id"] not in shown],
        )
        place = {id: number for number, id in enumerate(shown)}
        known = [place[id] for id in ids if id in place]
        verdict.none("out of order", [f"on the phone of {name}"] if known != sorted(known) else [])
        # What no row claims was delivered before the kill (or the cut) that kept it from being marked.
        for extra in (id for id in shown if id not in ids):
            # Where a receipt tells of the first, it is the second that no row claims.
            before = [row for row in rows if place.get(row["platform_id"], len(place)) < place[extra]]
            after = [row for row in rows if place.get(row["platform_id"], -1) > place[extra]]
            twins = [r for r in (*before[-1:], *after[:1]) if shown[r["platform_id"]] == shown[extra]]
            if any(row["ambiguous"] for row in twins):
                self._doubled += 1
            else:
                verdict.none("doubled without a flag", [f"{name}: {shown[extra]}"])
        answers = [shown[id] for id in ids if id in shown and shown[id].startswith(ANSWER)]
        tags = [tag for text in answers for tag in _tags(text)]
        verdict.none("out of order", [f"answers to {name}"] if tags != sorted(tags, key=_place) else [])
        return set(tags)

    # --- out: the inbox --------------------------------------------------------------------------------

    def _inbox(self) -> None:
        verdict = self._verdict
        keys = Counter(key for thread in self._threads for message in thread if (key := _key(message)))
        verdict.count("posts in Slack", keys.total())
        verdict.none("posted twice in Slack", [key for key, times in keys.items() if times > 1])
        roots = {_key(thread[0]) for thread in self._threads}
        opened = [row for row in self._rows if row["kind"] == "open_thread"]
        escalations = self._all("SELECT id, thread_ts FROM escalations")
        verdict.count("escalations", len(escalations))
        verdict.none("escalations without their thread", [r["key"] for r in opened if r["key"] not in roots])
        verdict.none("escalations without their thread", [e["id"] for e in escalations if not e["thread_ts"]])
        if not len(escalations) == len(opened) == len(self._threads):
            verdict.none(
                "threads too many", [f"{len(escalations)} escalations, {len(self._threads)} threads"]
            )
        self._shown()
        self._staff()

    def _shown(self) -> None:
        """What customers wrote to staff is in the thread once, and in order."""
        keys = {row["key"] for row in self._rows if row["kind"] == "show_messages"}
        for thread in self._threads:
            shown = [said for m in thread if _key(m) in keys for said in _SAID_BY_CUSTOMER.findall(m.seen)]
            places = [_place(tag) for said in shown for tag in _tags(said)]
            self._verdict.none("out of order", ["in a thread"] if places != sorted(places) else [])
            self._verdict.none("shown twice in a thread", [p for p, n in Counter(places).items() if n > 1])

    def _staff(self) -> None:
        verdict = self._verdict
        on_phones: dict[str, list[str]] = {
            customer.name: list(customer.shown.values()) for customer in self._load.customers
        }
        told = Counter(_tag(text) for texts in on_phones.values() for text in texts if _REPLIED.match(text))
        replies = [r for r in self._load.replied if not r.is_note]
        notes = [r for r in self._load.replied if r.is_note]
        verdict.count("replies from staff", len(replies))
        verdict.none("lost (staff's reply not on the phone)", [r.tag for r in replies if not told[r.tag]])
        verdict.none("notes on a phone", [r.tag for r in notes if told[r.tag]])
        bot = self._load.sandbox.slack.bot_id
        unmarked = [r.tag for r in replies if bot not in r.message.reactions.get("ballot_box_with_check", ())]
        verdict.none("replies without a mark", unmarked)
        for name, texts in on_phones.items():
            places = list(dict.fromkeys(_place(_tag(text)) for text in texts if _REPLIED.match(text)))
            by_thread: dict[int, list[int]] = defaultdict(list)
            for thread, place in places:
                by_thread[thread].append(place)
            wrong = any(order != sorted(order) for order in by_thread.values())
            verdict.none("out of order", [f"staff's replies to {name}"] if wrong else [])

    # --- flags -----------------------------------------------------------------------------------------

    def _flags(self) -> None:
        """Every send that was under way when the bot died is flagged, unless it was recorded just before.

        Which of the two it was shows on the phones: one that was repeated without a flag is seen twice there.
        """
        rows = {row["key"]: row for row in self._rows}
        cut = {key for death in self._deaths for key in death.on_their_way if key in rows}
        flagged = sum(row["ambiguous"] for row in self._rows)
        self._verdict.count("sends under way when killed", len(cut))
        self._verdict.count("  of these recorded just before", sum(not rows[key]["ambiguous"] for key in cut))
        self._verdict.count("sends flagged as ambiguous", flagged)


def _key(message: Message) -> str | None:
    if not message.from_bot or message.metadata is None:
        return None
    return str(message.metadata["event_payload"]["key"])


def _tags(text: str) -> list[str]:
    return [match[0] for match in _ASKED.finditer(text)]


def _tag(text: str) -> str:
    match = _ASKED.search(text) or _REPLIED.search(text)
    return match[0] if match else text


def _place(tag: str) -> tuple[int, int]:
    one, two = tag[1:].split(".")
    return int(one), int(two)
