"""Texts that an admin may replace."""

from string import Formatter

from pydantic import BaseModel, ConfigDict, ValidationInfo, field_validator


class Sentences(BaseModel):
    """Texts whose words in braces are filled in; a replaced one may use only those of its default."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @field_validator("*")
    @classmethod
    def _can_be_said(cls, value: object, info: ValidationInfo) -> object:
        """Refuse a text that says nothing, or whose words in braces cannot be filled in."""
        if not isinstance(value, str):
            return value
        if not any(letter.isprintable() and not letter.isspace() for letter in value):
            raise ValueError(
                "this is empty, and no text can be left out; write what is to be said, if only a sign "
                "such as 👍, or remove this setting to have the built-in text"
            )
        known = _blanks(cls.model_fields[str(info.field_name)].default)
        try:
            unknown = _blanks(value) - known
            value.format(**dict.fromkeys(known | unknown, ""))
        except (ValueError, LookupError, AttributeError) as error:
            raise ValueError(f"{error}; write {{{{ and }}}} for a brace that is meant as such") from None
        if unknown:
            offered = ", ".join(f"{{{name}}}" for name in sorted(known)) or "none"
            raise ValueError(f"{{{sorted(unknown)[0]}}} cannot be filled in here; known: {offered}")
        return value


def _blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
