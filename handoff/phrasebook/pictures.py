"""Pictures, which say the same in every language."""

from handoff.phrasebook.phrases import Phrases

PHRASES = Phrases(
    language="",
    smileys="🙂, 😊, 😀, 😃, 😄, 😅, ☺️, 👋, 🙏",
    around_over="👍, 🎉, ❤️",
    i_see="👍, ✅, 👌",
    praise="❤️, 👏, 🥰, 😍, 🤩, 💯, 🎉, 👍, 👌, 😊, 😀, 🙂, 😃",
    blame="👎, 😡, 😠, 😞, 😕, 🙁, ☹️, 😤, 🤬, 😒, 💩",
    around_rating="👍",
    star="⭐, ★",
)
