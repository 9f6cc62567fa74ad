"""The part of SARIF 2.1.0 that doclint writes, as types. The names are the standard's."""

from __future__ import annotations

from typing import Literal

import msgspec

Level = Literal["error", "warning", "note"]


class _Shape(msgspec.Struct, rename="camel", omit_defaults=True):
    """What is left at its default is not written."""


class Message(_Shape):
    text: str


class Help(_Shape):
    text: str
    markdown: str


class ArtifactLocation(_Shape):
    uri: str


class Artifact(_Shape):
    location: ArtifactLocation
    encoding: str | None = None


class Region(_Shape):
    """Lines and columns from 1, columns in `Run.column_kind`; `char_offset` in characters from 0."""

    start_line: int
    start_column: int
    end_line: int
    end_column: int
    char_offset: int
    char_length: int


class PhysicalLocation(_Shape):
    artifact_location: ArtifactLocation
    region: Region | None = None


class Location(_Shape):
    physical_location: PhysicalLocation


class Replacement(_Shape):
    deleted_region: Region
    inserted_content: Message | None = None


class ArtifactChange(_Shape):
    artifact_location: ArtifactLocation
    replacements: list[Replacement]


class Fix(_Shape):
    description: Message
    artifact_changes: list[ArtifactChange]


class Result(_Shape):
    rule_id: str
    rule_index: int
    level: Level
    message: Message
    locations: list[Location]
    fixes: list[Fix] = []


class Configuration(_Shape):
    level: Level


class ReportingDescriptor(_Shape):
    id: str
    short_description: Message | None = None
    help: Help | None = None
    default_configuration: Configuration | None = None


class ToolComponent(_Shape):
    name: str
    version: str
    language: str
    rules: list[ReportingDescriptor]


class Tool(_Shape):
    driver: ToolComponent


class Notification(_Shape):
    level: Level
    message: Message
    locations: list[Location] = []


class Invocation(_Shape):
    execution_successful: bool
    tool_execution_notifications: list[Notification] = []


class Run(_Shape):
    tool: Tool
    invocations: list[Invocation]
    artifacts: list[Artifact]
    results: list[Result]
    column_kind: Literal["utf16CodeUnits", "unicodeCodePoints"]
    language: str


class Log(msgspec.Struct):
    """The file."""

    schema: str = msgspec.field(name="$schema")
    version: Literal["2.1.0"]
    runs: list[Run]
