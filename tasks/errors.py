"""One error tree, by what the caller should do.

PressmarkError          every error of this project; `str()` is one line, `mend` says what to do about it
├── FatalError          stop the run: going on would lose or damage something, or can only fail again
│   └── UsageError      the caller asked for what cannot be: a wrong name, file, address or setting
├── RetriableError      the same call may succeed later; `retry_after` says when, in seconds, if known
└── SkippableError      this one item is not available; count it under `reason` and go on
"""

from __future__ import annotations

from enum import StrEnum


class SkipReason(StrEnum):
    """Why one address gave no record. The value is also the name of the counter in the run manifest."""

    NOT_A_URL = "not_a_url"
    OFF_SITE = "off_site"
    ROBOTS = "robots_disallowed"
    ROBOTS_UNREACHABLE = "robots_unreachable"
    HTTP_ERROR = "http_error"
    GONE = "gone"
    TIMEOUT = "timeout"
    TOO_LARGE = "too_large"
    CONNECTION = "connection_failed"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    NOT_TEXT = "not_text"
    EMPTY = "empty_page"
    BROKEN_PAGE = "broken_page"
    CONSENT_WALL = "consent_wall"
    LOGIN_WALL = "login_wall"
    SOFT_404 = "soft_404"
    BOT_CHALLENGE = "bot_challenge"
    SECTION_PAGE = "section_page"
    NEEDS_BROWSER = "needs_browser"
    NO_BODY = "no_body"
    EXTRACTION_LIMIT = "extraction_limit"
    TAKEN_DOWN = "taken_down"
    QUARANTINED = "quarantined"
    REJECTED = "rejected"


class PressmarkError(Exception):
    """Base of all errors that are raised on purpose.

    `mend` is what the reader of the message can do about it, in the imperative, or empty.
    """

    def __init__(self, message: str, *, mend: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.mend = mend

    def __str__(self) -> str:
        return f"{self.message}; {self.mend}" if self.mend else self.message


class FatalError(PressmarkError):
    """Stop the run."""


class UsageError(FatalError):
    """The caller asked for what cannot be; nothing was begun. The command line exits with 2."""


class RetriableError(PressmarkError):
    """Try again, after `retry_after` seconds where that is known."""

    def __init__(self, message: str, *, mend: str = "", retry_after: float | None = None) -> None:
        super().__init__(message, mend=mend)
        self.retry_after = retry_after


class SkippableError(PressmarkError):
    """Count the item under `reason` and go on with the next one."""

    def __init__(self, reason: SkipReason, message: str = "", *, mend: str = "") -> None:
        super().__init__(message or reason.value, mend=mend)
        self.reason = reason
