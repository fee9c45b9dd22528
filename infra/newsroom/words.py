"""The interface words of the sample paper: what stands around an article and must never stand in a record.

The wording is our own, plus the few words that every site has ("Log in", "Comments").
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from infra.newsroom.story import Language
from tasks.article import Kind


@dataclass(frozen=True)
class InterfaceWords:
    """The widgets of one edition, in its language."""

    paper: str
    locale: str
    skip: str
    log_in: str
    register: str
    thanks: str
    refresh: str
    cookie_title: str
    cookie_text: str
    cookie_yes: str
    cookie_no: str
    newsletter_title: str
    newsletter_text: str
    newsletter_button: str
    newsletter_small: str
    share: str
    copy_link: str
    bookmark: str
    advertisement: str
    related: str
    most_read: str
    comments: str
    forum_title: str
    forum_text: str
    forum_rules: str
    reply: str
    report: str
    paywall_title: str
    paywall_text: str
    paywall_button: str
    paywall_account: str
    metered: str
    topics: str
    made_at: str
    footer: str
    by: str
    updated: str
    published: str
    photo: str
    labels: dict[Kind, str]
    """What stands over the headline, by kind."""

    def lines(self) -> tuple[str, ...]:
        """Every phrase long enough to be told apart from article text."""
        named = {"paper", "locale", "labels"}
        every = (getattr(self, field.name) for field in fields(self) if field.name not in named)
        return tuple(line for line in every if len(line.split()) >= 3)


WORDS: dict[Language, InterfaceWords] = {
    "en": InterfaceWords(
        paper="The Harbour Gazette",
        locale="en-GB",
        skip="Skip to the article",
        log_in="Log in",
        register="Register",
        thanks="Thank you for signing up with the Gazette",
        refresh="Please refresh this page, or open another one, and you will be logged in",
        cookie_title="We and our 214 partners bake cookies",
        cookie_text="We store cookies on your device to measure visits and to choose advertisements. You may "
        "change your mind at any time in your privacy settings.",
        cookie_yes="Accept all cookies",
        cookie_no="Manage my choices",
        newsletter_title="Sign up for our morning newsletter",
        newsletter_text="The day in the harbour, sent to your inbox at six o'clock, free of charge.",
        newsletter_button="Sign me up",
        newsletter_small="I would like to receive offers by email from the Gazette. Read our privacy notice",
        share="Share this article",
        copy_link="Copy link to this page",
        bookmark="Log in to bookmark this article",
        advertisement="Advertisement",
        related="More on this story",
        most_read="Most read this week",
        comments="Comments",
        forum_title="Join our readers' forum",
        forum_text="Take part in the conversation, follow other Gazette readers and see what they reply",
        forum_rules="Log in or register to leave a comment. Comments are moderated.",
        reply="Reply",
        report="Report this comment",
        paywall_title="Subscribe to read the full story",
        paywall_text="Readers with a subscription can go on reading. One month for the price of a sandwich.",
        paywall_button="See all subscriptions",
        paywall_account="Already have an account? Log in here",
        metered="You have two free articles left this month",
        topics="More about",
        made_at="Page made at",
        footer="The Harbour Gazette is a made-up paper to try archives on. Terms of use and privacy policy",
        by="By",
        updated="Last updated",
        published="Published",
        photo="Photo",
        labels={
            "opinion": "Opinion",
            "analysis": "Analysis",
            "interview": "Interview",
            "gallery": "Gallery",
            "liveblog": "Live",
        },
    ),
    "de": InterfaceWords(
        paper="Hafenblatt",
        locale="de-DE",
        skip="Zum Artikel springen",
        log_in="Anmelden",
        register="Registrieren",
        thanks="Danke für Ihre Registrierung beim Hafenblatt",
        refresh="Bitte laden Sie diese Seite neu, dann sind Sie angemeldet",
        cookie_title="Wir und unsere 214 Partner backen Cookies",
        cookie_text="Wir speichern Cookies auf Ihrem Gerät, um Besuche zu zählen und Anzeigen auszuwählen. "
        "Sie können Ihre Einwilligung jederzeit in den Einstellungen widerrufen.",
        cookie_yes="Alle Cookies akzeptieren",
        cookie_no="Einstellungen selbst wählen",
        newsletter_title="Jetzt unseren Morgen-Newsletter abonnieren",
        newsletter_text="Der Tag im Hafen, um sechs Uhr in Ihrem Postfach, kostenlos.",
        newsletter_button="Jetzt anmelden",
        newsletter_small="Ich möchte Angebote des Hafenblatts per E-Mail erhalten. Hinweise zum Datenschutz",
        share="Diesen Artikel teilen",
        copy_link="Link zur Seite kopieren",
        bookmark="Anmelden und Artikel merken",
        advertisement="Anzeige",
        related="Mehr zum Thema",
        most_read="Meistgelesen diese Woche",
        comments="Kommentare",
        forum_title="Diskutieren Sie im Leserforum mit",
        forum_text="Reden Sie mit, folgen Sie anderen Leserinnen und Lesern und sehen Sie deren Antworten",
        forum_rules="Melden Sie sich an, um einen Kommentar zu schreiben. Kommentare werden geprüft.",
        reply="Antworten",
        report="Kommentar melden",
        paywall_title="Mit einem Abo weiterlesen",
        paywall_text="Wer ein Abo hat, liest hier weiter. Ein Monat zum Preis eines Brötchens.",
        paywall_button="Alle Abos ansehen",
        paywall_account="Sie haben schon ein Konto? Hier anmelden",
        metered="Sie können in diesem Monat noch zwei Artikel kostenlos lesen",
        topics="Mehr über",
        made_at="Seite erstellt um",
        footer="Das Hafenblatt ist eine erfundene Zeitung für Archivproben. Impressum und Datenschutz",
        by="Von",
        updated="Zuletzt aktualisiert",
        published="Veröffentlicht",
        photo="Foto",
        labels={
            "opinion": "Meinung",
            "analysis": "Analyse",
            "interview": "Interview",
            "gallery": "Bilderstrecke",
            "liveblog": "Live",
        },
    ),
}


@dataclass(frozen=True)
class ReaderComment:
    """What a reader wrote below an article."""

    name: str
    text: str
    likes: int


COMMENTS: dict[Language, tuple[ReaderComment, ...]] = {
    "en": (
        ReaderComment(
            "Mudlark42", "My uncle said this would happen and nobody at the council listened to him.", 12
        ),
        ReaderComment(
            "gull_lover", "Could somebody please check the figures? They were different last week.", 7
        ),
        ReaderComment(
            "Old Salt", "First they take the hydrant, then they wonder where the water is. Typical.", 31
        ),
    ),
    "de": (
        ReaderComment(
            "Deichgraf", "Das hat mein Nachbar schon vor Jahren gesagt, aber auf den hört ja keiner.", 9
        ),
        ReaderComment(
            "Strandkorb7", "Die Zahlen standen letzte Woche noch anders hier. Bitte einmal prüfen.", 4
        ),
    ),
}


LEAKED_COMMENTS = (
    "Mudlark42 writes: sixty young trees are not worth one old one, ask anybody who has sat under them in "
    "August. Report this comment. Log in to reply. 12 people like this.",
    "Old Salt writes: the goods track floods twice a winter, so I hope that the tram comes with oars. "
    "Report this comment. Log in to reply. 31 people like this.",
    "Join our readers' forum. Log in or register to leave a comment. Comments are moderated.",
)
"""Comments that one page of the old-school layout has among its paragraphs, with nothing to tell them by."""
