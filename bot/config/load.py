"""From config.yaml, the environment and .env to `Config`, with every problem named at once."""

import os
import re
from collections.abc import Callable, Collection, Mapping
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Any, get_args

from dotenv import dotenv_values
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.config.problems import said
from bot.config.routes import idle_topics, unknown_backups, unknown_in_routes
from bot.config.settings import Config
from bot.config.yamlfile import Key, YamlFile, read
from bot.errors import ConfigError

_VARIABLE = re.compile(r"\$\{([^}]*)\}")
_PREFIX = "STEPASIDE__"


def load(
    path: Path,
    *,
    mounted: Collection[str] = (),
    taken: Callable[[Mapping[str, Any]], Mapping[str, Any]] = dict,
) -> Config:
    """Read the configuration.

    `${VAR}` in a value is filled in after parsing, from the environment or
    from `.env` beside the file; the environment wins. `mounted` are the names
    of accounts that the caller brings, so that routes may speak of them. `taken`
    picks what is read of the settings as they are written; the rest may be wrong.

    Raises:
        ConfigError: one line per problem, each with file, line, column and key.
    """
    file = read(path)
    unset: dict[Key, str] = {}
    data = _fill(dict(taken(file.data)), (), _variables(path), unset)
    problems = [_at(file, key, problem) for key, problem in unset.items()] + _misspelt(os.environ)
    try:
        config = Config(**data)
    except ValidationError as error:
        details = ((_key(detail), detail) for detail in error.errors())
        # A variable without a value was named already; that its empty value is wrong, too, says nothing new.
        problems += [_at(file, key, _said(key, detail)) for key, detail in details if key not in unset]
    else:
        problems += [_at(file, key, problem) for key, problem in unknown_in_routes(config, mounted)]
        problems += [_at(file, key, problem) for key, problem in unknown_backups(config)]
        problems += [_at(file, key, problem) for key, problem in idle_topics(config)]
    if problems:
        raise ConfigError("\n".join(problems))
    return config


def placed(path: Path) -> Callable[[Key, str], str]:
    """What puts file, line, column and key before a problem with a setting."""
    return partial(_at, read(path))


def _variables(path: Path) -> Mapping[str, str]:
    beside = {k: v for k, v in dotenv_values(path.parent / ".env").items() if v is not None}
    return {**beside, **os.environ}


def _fill(value: Any, key: Key, variables: Mapping[str, str], unset: dict[Key, str]) -> Any:
    if isinstance(value, dict):
        return {k: _fill(v, (*key, str(k)), variables, unset) for k, v in value.items()}
    if isinstance(value, list):
        return [_fill(v, (*key, i), variables, unset) for i, v in enumerate(value)]
    if not isinstance(value, str):
        return value

    def fill_in(match: re.Match[str]) -> str:
        name = match[1]
        if name not in variables:
            hint = _nearest(name, variables)
            unset[key] = f"the variable {name} is not set, neither in the environment nor in .env{hint}"
        elif not variables[name]:
            unset[key] = f"the variable {name} is empty; write its value into .env, or remove this setting"
        return variables.get(name, "")

    return _VARIABLE.sub(fill_in, value)


def _key(detail: ErrorDetails) -> Key:
    return tuple(part for part in detail["loc"] if part != "[key]")


def _said(key: Key, detail: ErrorDetails) -> str:
    if detail["type"] == "extra_forbidden":
        return f"there is no such setting{_nearest(str(key[-1]), _names(key[:-1]))}"
    return said(key, detail)


def _at(file: YamlFile, key: Key, problem: str) -> str:
    place = file.place(key)
    return f"{file.path}:{place.line}:{place.column}: {'.'.join(map(str, key))}: {problem}"


def _nearest(name: str, known: Any) -> str:
    near = get_close_matches(name.lower(), {str(k).lower(): k for k in known}, n=1)
    by_lower = {str(k).lower(): k for k in known}
    return f"; did you mean {by_lower[near[0]]}?" if near else ""


# --- the shape of the settings, walked by key --------------------------------------------------------------


def _names(key: Key) -> list[str]:
    """The settings that a section has; none where it is free, such as the names of accounts."""
    model = _model_at(key)
    return list(model.model_fields) if model else []


def _model_at(key: Key) -> type[BaseModel] | None:
    here: Any = Config
    for part in key:
        model = _model_in(here)
        if model is not None:
            field = model.model_fields.get(str(part))
            here = field.annotation if field else None
        else:
            here = _values_of(here)
    return _model_in(here)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The section that `Section` or `Section | None` stands for."""
    for candidate in (annotation, *(get_args(annotation) if _values_of(annotation) is None else ())):
        if isinstance(candidate, type) and issubclass(candidate, BaseModel):
            return candidate
    return None


def _values_of(annotation: Any) -> Any:
    """What `dict[str, X]` holds, `None` for anything else."""
    return get_args(annotation)[1] if getattr(annotation, "__origin__", None) is dict else None


def _misspelt(environ: Mapping[str, str]) -> list[str]:
    """Variables that look like settings and are none; pydantic-settings would ignore them without a word."""
    problems = []
    for variable in sorted(environ):
        if not variable.upper().startswith(_PREFIX):
            continue
        key: list[str] = []
        for part in variable[len(_PREFIX) :].lower().split("__"):
            names = _names(tuple(key))
            if names and part not in names:
                hint = _nearest(part, names).upper().replace("; DID YOU MEAN ", "; did you mean ")
                problems.append(
                    f"the environment variable {variable}: there is no setting {part.upper()}{hint}"
                )
                break
            key.append(part)
    return problems
