"""What IPTC's ninjs 3.1 asks of a news object, said again as a JSON Schema of ours.

The facts (names, forms, what has to be there, nothing beyond) are those of IPTC's own schema,
http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json (CC BY 4.0), read in November 2026. That file is not
shipped; `NINJS_SCHEMA` names a copy of it to validate by. Left out are events, planning and rights, of which
the export says nothing: an object with one of those words is refused here.
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
TIME: Schema = {"type": "string", "format": "date-time"}
ADDRESS: Schema = {"type": "string", "format": "uri"}
NUMBER: Schema = {"type": "integer"}
MEASURE: Schema = {"type": "number"}
SHARE: Schema = {"type": "integer", "minimum": 0, "maximum": 100}


def one_of(*words: str) -> Schema:
    return {"type": "string", "enum": list(words)}


def closed(required: tuple[str, ...] = (), **names: Schema) -> Schema:
    return {
        "type": "object",
        "properties": names,
        "required": list(required),
        "additionalProperties": False,
    }


def many(item: Schema) -> Schema:
    return {"type": "array", "items": item}


WORDS = {"role": TEXT, "contentType": TEXT, "value": TEXT}
NAMED = {"name": TEXT, "rel": TEXT, "uri": ADDRESS, "literal": TEXT}
RENDITION = closed(
    ("name",),
    **dict.fromkeys(("name", "contentType", "title", "format", "aspectRatio"), TEXT),
    **dict.fromkeys(("videoCodec", "transportProtocol", "bitrate"), TEXT),
    **dict.fromkeys(("width", "height", "sizeInBytes"), NUMBER),
    **dict.fromkeys(("duration", "frameRate"), MEASURE),
    href=ADDRESS,
    poi=closed(x=NUMBER, y=NUMBER),
    scanType=one_of("progressive", "interlaced"),
)
NEWS: dict[str, Schema] = {
    "uri": ADDRESS,
    "type": one_of(
        "text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"
    ),
    "representationType": one_of("full", "partial"),
    "pubStatus": one_of("usable", "withheld", "canceled"),
    "urgency": {"type": "integer", "minimum": 1, "maximum": 9},
    **dict.fromkeys(("profile", "version", "edNote", "language", "title", "by", "slugline", "located"), TEXT),
    **dict.fromkeys(("copyrightHolder", "copyrightNotice", "usageTerms"), TEXT),
    **dict.fromkeys(("firstCreated", "versionCreated", "contentCreated", "embargoedUntil", "expires"), TIME),
    "descriptions": many(closed(("value",), **WORDS)),
    "headlines": many(closed(("value",), **WORDS)),
    "bodies": many(closed(("value",), **WORDS, charCount=NUMBER, wordCount=NUMBER)),
    "people": many(closed(**NAMED)),
    "organisations": many(closed(**NAMED)),
    "subjects": many(closed(**NAMED, creator=TEXT, relevance=SHARE, confidence=SHARE)),
    "objects": many(closed(**NAMED)),
    "infoSources": many(closed(name=TEXT, role=TEXT, uri=ADDRESS, literal=TEXT)),
    "genres": many(closed(name=TEXT, uri=TEXT, literal=TEXT)),
    "renditions": many(RENDITION),
    "altIds": many(closed(role=TEXT, value=TEXT)),
    "standard": closed(name=TEXT, version=TEXT, schema=ADDRESS),
}
ASSOCIATED = closed(
    ("name", "uri"), **NEWS, associations=many({"$ref": "#/$defs/associated"}), name=TEXT, rel=TEXT
)
NINJS: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$defs": {"associated": ASSOCIATED},
    **closed(("uri",), **NEWS, associations=many({"$ref": "#/$defs/associated"})),
}
