"""Pictures of every screen into build/shots/: `make shots`. With `--readme` also those that README.md shows.

They show the sample drafts at a fixed time, set in Inter through a font configuration of their own. Nothing is
compared: look at them after a change of the window. `--only own-it,home` takes some, `--to DIR` another folder.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

sys.path.pop(0)  # this folder: a module of it would hide the package `shots`
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from keyrings import VOUCHED, Locked, Working
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from shots.gallery import use_inter
from shots.safety import ALONE, OVER

from apology_studio.adapters import resources
from apology_studio.adapters.drafts import SqliteDrafts
from apology_studio.adapters.history import Keeper, SqliteHistory
from apology_studio.adapters.paths import Paths, find_paths
from apology_studio.adapters.vault import KeyringVault
from apology_studio.app import make_application, row_of, services
from apology_studio.core.channel import channel, channels
from apology_studio.core.codec import decode
from apology_studio.core.desk import mark_posted, whole_text
from apology_studio.core.draft import (
    FIRST_SIX,
    ChannelId,
    Draft,
    DraftId,
    FollowUp,
    IncidentId,
    Kind,
    Part,
    Parts,
    PartText,
    Picture,
    Piece,
    Publication,
    Update,
)
from apology_studio.core.home import Home, HomeKind, notice
from apology_studio.core.messages import Message
from apology_studio.core.picture import packed
from apology_studio.core.ports import WorldError
from apology_studio.core.preview import preview
from apology_studio.core.sequence import next_update
from apology_studio.core.settings import Account
from apology_studio.core.steps import StepId
from apology_studio.ui.kit.theme import Choice, Theme
from apology_studio.ui.languages import Languages
from apology_studio.ui.main_window import MainWindow
from apology_studio.ui.pages.spread_page import SpreadPage
from apology_studio.ui.paste_dialog import PasteDialog
from apology_studio.ui.previews.mail_looks import MailLook
from apology_studio.ui.services import Services
from apology_studio.ui.session import Where
from apology_studio.ui.settings_dialog import SettingsDialog

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "resources" / "screenshots" / "studio.png"
README_WIDTH = 1000
OF_README = {
    "studio": "own-it",
    "holding": "holding-first",
    "promises": "follow-up",
    "update": "update-done",
    "closing": "closing-done",
    "home": "home-due",
}
"""The pictures of README.md by their names, and the scenes that they show."""
NOW = datetime(2026, 5, 12, 14, 3, tzinfo=timezone(timedelta(hours=1)))
SETTLE, PAGES = 220, 900
"""ms until a window has laid out, looked at the draft and ended its motions; and until a press release is drawn, or
every channel looked at."""

OWN_IT = PartText(
    line="This was our fault and only ours.",
    more=(
        "Our payment provider let the same card through twice. In the rush before the sale, mistakes were made. "
        "I put the new checkout live an hour before the kiln opening without buying anything through it myself. "
        "One test order would have shown the fault."
    ),
)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the window is set up for a row of pictures."""

    name: str
    width: int = 1440
    height: int = 900
    theme: Choice = "light"
    language: str = "en"
    scenes: tuple[str, ...] = ()
    """Names of the scenes; empty: all."""


MORE = ("paste-sorted", "what-is-checked")
ON = ("on-instagram", "on-threads", "on-mastodon", "on-sms", "on-banner", "on-x-too-long", "on-x-disagrees")
OUT = ("export", "picture", "updates", "newsletter-night")
CHOSEN = (
    "blog-picture",
    "home",
    "facts",
    "own-it",
    "x-thread",
    "newsletter-phone",
    "press-release",
    "spread",
    "settings",
    "accounts",
    "record",
)
SAFE = (*OVER, *ALONE)
LATER = ("follow-up", "home-due", "update-standing", "update-done", "closing-done", "reminder", "last-time")
LOOKS = (
    Look(name="1440x900-light"),
    Look(name="1440x900-dark", theme="dark"),
    Look(name="1440x900-rtl", language="ar", scenes=(*CHOSEN, *MORE, *ON, *LATER, *SAFE, "profile", *OUT)),
    Look(
        name="1024x700-light",
        width=1024,
        height=700,
        scenes=(*CHOSEN, *MORE, *ON, *LATER, *SAFE, "make-it-right", "unsaved", "synced"),
    ),
    Look(name="1440x900-pseudo", language="qps", scenes=("home-empty", *CHOSEN)),
)


# The drafts.


def sample(name: str) -> Draft:
    """A sample draft."""
    return decode(resources.sample(name))


LONGER = "The money left your account at once, and your bank told you so before we did."


def everywhere(name: str) -> Draft:
    """A sample that is on in every channel."""
    draft = sample(name).with_changes(channels=tuple(channel.id for channel in channels()), publications=())
    return draft.with_changes(id=DraftId("everywhere"))


def half_written() -> Draft:
    """The double charge at its third part, with things to fix and three parts to write."""
    draft = sample("double-charge").with_changes(overrides=(), publications=())
    draft = draft.with_changes(id=DraftId("half-written")).with_part(Part.RESPONSIBILITY, OWN_IT)
    for part in (Part.PREVENTION, Part.REPAIR, Part.CONTACT):
        draft = draft.with_part(part, PartText())
    return draft


def shelf_of_drafts() -> Iterator[Draft]:
    """What lies on the shelf: every sample, changed at another time."""
    for number, name in enumerate(resources.sample_names()):
        yield sample(name).with_changes(changed=NOW - timedelta(hours=20 * number, minutes=7))


DRAWN = ("instagram", "threads", "bluesky", "mastodon", "google-business")
"""The channels that the drawings show beside the usual six."""


# The scenes. Each begins at the shelf with the samples on it.


def home(window: MainWindow) -> None:
    """The shelf: with drafts, or as on a first run."""
    window.navigator.go_home()


def at(step: StepId, channel: str = "linkedin", name: str = "double-charge") -> Callable[[MainWindow], None]:
    """A sample at a step, with the preview of a channel."""

    def scene(window: MainWindow) -> None:
        window.navigator.open(sample(name))
        window.studio.show_step(step)
        window.studio.show_channel(channel)

    return scene


def on(channel: str, name: str = "double-charge") -> Callable[[MainWindow], None]:
    """A channel that is off at first, with every other one too."""

    def scene(window: MainWindow) -> None:
        beside(window, everywhere(name), channel)

    return scene


def beside(window: MainWindow, draft: Draft, channel: str) -> None:
    """The first part of a draft, with the preview of a channel."""
    window.session._store.save(draft)
    window.navigator.open(draft)
    window.studio.show_step(StepId.SORRY)
    window.studio.show_channel(channel)


def too_long(window: MainWindow) -> None:
    """A post of a thread that does not fit, and what can be done about it."""
    draft = everywhere("double-charge")
    posts = draft.override(ChannelId("x"), Piece.BODY)
    if posts is not None:
        longer = posts.text.replace("It happened between", f"{LONGER} It happened between")
        draft = draft.with_override(dataclasses.replace(posts, text=longer))
    beside(window, draft, "x")


def disagrees(window: MainWindow) -> None:
    """The letter was changed, and own wordings still say the old number."""
    draft = everywhere("double-charge")
    for part in (Part.SORRY, Part.REPAIR):
        text = draft.part(part)
        draft = draft.with_part(part, dataclasses.replace(text, line=text.line.replace("214", "231")))
    beside(window, draft, "x")


def disagrees_elsewhere(window: MainWindow) -> None:
    """The same beside a channel that follows the letter."""
    disagrees(window)
    window.studio.show_channel("instagram")


def own_it(window: MainWindow) -> None:
    """Things to fix, and parts that are missing."""
    draft = half_written()
    window.session._store.save(draft)
    window.navigator.open(draft)
    window.studio.show_step(StepId.RESPONSIBILITY, "more", len(OWN_IT.more))
    window.studio.show_channel("linkedin")


def newsletter_phone(window: MainWindow) -> None:
    """As on a telephone."""
    at(StepId.REPAIR, "newsletter")(window)
    window.studio.pane.set_device("phone")


def illustrated() -> Draft:
    """The double charge with a picture, an update and a card for Instagram."""
    image = QImage(900, 420, QImage.Format.Format_RGB32)
    image.fill(QColor("#8a5a3c"))
    painter = QPainter(image)
    painter.fillRect(60, 60, 780, 300, QColor("#d9b58f"))
    painter.end()
    data, buffer = QByteArray(), QBuffer()
    buffer.setBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # a device is taken as well as a name
    shown = Picture(data=packed(bytes(data.data())), alt="The kiln, open", url="https://oxbowkiln.example/kiln.png")
    draft = sample("double-charge")
    draft = draft.with_changes(picture=shown, channels=(*draft.channels, ChannelId("instagram")), offer=True)
    return draft.with_update(Update(on=date(2026, 5, 19), text="Every refund has arrived."))


def with_illustrated(channel: str, act: Callable[[MainWindow], object] | None = None) -> Callable[[MainWindow], None]:
    """That draft with a channel, and perhaps a dialog over it."""

    def scene(window: MainWindow) -> None:
        draft = illustrated() if act is not None or channel != "instagram" else illustrated().with_changes(picture=None)
        window.session._store.save(draft)
        window.navigator.open(draft)
        window.studio.show_step(StepId.REPAIR)
        window.studio.show_channel(channel)
        if act is not None:
            act(window)

    return scene


def _night(window: MainWindow) -> None:
    window.studio.pane._stage.mail().set_look(MailLook(opposite=True))


def _export(window: MainWindow) -> None:
    window.dialogs.export()


def _picture(window: MainWindow) -> None:
    window.dialogs.jump(Where("picture", "alt"))


def _updates(window: MainWindow) -> None:
    window.dialogs.jump(Where("updates"))


def press_release(window: MainWindow) -> None:
    """The pages, in the centre too."""
    at(StepId.SORRY, "press-release")(window)
    window.studio.set_expanded(True)


def own_wording(window: MainWindow) -> None:
    """A channel edited for itself."""
    at(StepId.RESPONSIBILITY, "x")(window)
    window.studio.pane.edit_now()


def the_next_update(step: StepId = StepId.FOLLOW_UP) -> Callable[[MainWindow], None]:
    """A week after the apology: the update that follows it, at a step."""

    def scene(window: MainWindow) -> None:
        out = Publication(channel=ChannelId("blog"), posted_at=NOW, url="https://oxbowkiln.example/sorry")
        posted = sample("double-charge").with_changes(publications=(out,))
        started = next_update(posted, draft_id=DraftId("update"), now=NOW + timedelta(days=8))
        news = PartText(line="211 of the 214 refunds have arrived.")
        for draft in (posted, started.with_part(Part.EXPLANATION, news)):
            window.session._store.save(draft)
        window.navigator.open_id("update")
        window.studio.show_step(step)
        window.studio.show_channel("blog")

    return scene


def holding_first(window: MainWindow) -> None:
    """The morning of the double charge: a holding statement of what is known by then."""
    known = ("The checkout took the same payment twice.", "We took it down at 11:53.")
    draft = sample("double-charge").with_changes(
        id=DraftId("first"), kind=Kind.HOLDING, overrides=(), publications=(), promises=(), follow_ups=(), parts=Parts()
    )
    draft = draft.with_incident(
        what="Some of you were charged twice for the same order.",
        known=known,
        unknown=("How many of you.", "Why the payment went through twice."),
        cause_found=False,
        scope_known=False,
        affected="People who bought online since Monday.",
        affected_count=None,
        doing="The old checkout is back, and we send every second charge back.",
        next_word_at=NOW + timedelta(hours=3, minutes=57),
    )
    window.session._store.save(draft)
    window.navigator.open(draft)
    window.studio.show_step(StepId.FACTS)
    window.studio.show_channel("blog")


def closing_done(window: MainWindow) -> None:
    """A month later: every promise is kept, and the closing report says so."""
    out = Publication(channel=ChannelId("blog"), posted_at=NOW, url="https://oxbowkiln.example/sorry")
    posted = sample("double-charge").with_changes(publications=(out,))
    later = NOW + timedelta(days=17)
    kept = [p if p.kept_on else dataclasses.replace(p, kept_on=later.date(), evidence="") for p in posted.promises]
    started = next_update(
        posted.with_changes(promises=tuple(kept)).with_incident(next_word_at=None), draft_id=DraftId("last"), now=later
    )
    news = PartText(line="Every refund has arrived, and the outside check found nothing more.")
    for draft in (posted, started.with_part(Part.EXPLANATION, news)):
        window.session._store.save(draft)
    window.navigator.open_id("last")
    window.studio.show_step(StepId.EXPLANATION)
    window.studio.show_channel("blog")


def reminder(window: MainWindow) -> None:
    """A reminder of today rings over another draft."""
    out = Publication(channel=ChannelId("blog"), posted_at=NOW, url="https://oxbowkiln.example/sorry")
    word = FollowUp(on=NOW.date(), text="Write to everyone whose refund has not arrived")
    window.session._store.save(sample("double-charge").with_changes(publications=(out,), follow_ups=(word,)))
    own_it(window)
    window.reminders.look()


def last_time(window: MainWindow) -> None:
    """Two months before, another double charge: the same vow, the same words."""
    before = sample("double-charge").with_changes(
        id=DraftId("march"), incident_id=IncidentId("march"), dated=date(2026, 3, 3), promises=()
    )
    same = before.part(Part.PREVENTION).line
    vow = PartText(line="I have bought a new till. This will never happen again.", more=same)
    window.session._store.save(before.with_part(Part.PREVENTION, vow))
    at(StepId.PREVENTION, "blog")(window)


def home_in_may(window: MainWindow) -> None:
    """Home, with an apology that is out and promises that wait."""
    out = Publication(channel=ChannelId("blog"), posted_at=NOW, url="https://oxbowkiln.example/sorry")
    window.session._store.save(sample("double-charge").with_changes(publications=(out,)))
    window.navigator.go_home()


def profile(window: MainWindow) -> None:
    """The business profile over the window."""
    own_it(window)
    window.dialogs.profile()


def settings(window: MainWindow) -> None:
    """The settings over the window."""
    own_it(window)
    window.dialogs.settings()


def posted(*names: str, also: tuple[str, ...] = (), step: StepId = StepId.SPREAD) -> Callable[[MainWindow], None]:
    """The desk with these channels out, three minutes apart, and others on."""

    def scene(window: MainWindow) -> None:
        draft = sample("double-charge")
        draft = draft.with_changes(channels=(*draft.channels, *(ChannelId(name) for name in also)))
        for number, name in enumerate(names):
            shown = preview(draft, channel(name), rich=False)
            at = NOW + timedelta(minutes=3 * number - 3 * len(names))
            url = "https://oxbowkiln.example/sorry" if name == "blog" else ""
            draft = mark_posted(draft, ChannelId(name), at, whole_text(shown), url)
        window.session._store.save(draft)
        window.navigator.open(draft)
        window.studio.show_step(step)

    return scene


def ready(window: MainWindow) -> None:
    """What is still open, before the first post."""
    draft = half_written().with_incident(unknown=("Whether other shops were hit",))
    window.session._store.save(draft)
    window.navigator.open(draft)
    window.studio.show_step(StepId.SPREAD)
    page = window.studio.page
    assert isinstance(page, SpreadPage)
    page.acts.copy(ChannelId("newsletter"))


def correction(window: MainWindow) -> None:
    """A text that changed after it was posted."""
    posted("newsletter", "blog", "facebook")(window)
    changed = window.session.draft.with_part(Part.SORRY, PartText(line="We charged 215 of you twice. I am sorry."))
    window.session.write(changed.with_changes(overrides=()), Where("sorry"))
    window.session.think()


def record(window: MainWindow) -> None:
    """What is out, admitted and promised."""
    posted("newsletter", "blog")(window)
    window.dialogs.record()


def audiences(window: MainWindow) -> None:
    """Who is reached."""
    posted("newsletter", "blog")(window)
    window.dialogs.audiences()


def _keyring(locked: bool) -> KeyringVault:
    """A keyring that is open, or locked."""
    backend = Locked() if locked else Working()
    return KeyringVault(choose=lambda: backend, allowed=VOUCHED)


def accounts(locked: bool) -> Callable[[MainWindow], None]:
    """Your channels, with an account and a password that is kept, or behind a locked keyring."""

    def scene(window: MainWindow) -> None:
        at(StepId.SPREAD)(window)
        world = window._services
        linkedin = ChannelId("linkedin")
        account = Account(channel=linkedin, handle="oxbow-kiln", sign_in="hana@oxbowkiln.example", kept=True)
        page = "https://social.example/oxbowkiln"
        world.settings.save(world.settings.load().with_account(account, page))
        window.dialogs._services = dataclasses.replace(world, vault=_keyring(locked))
        window.dialogs.channels("linkedin")

    return scene


HALF_A_LETTER = (
    "Hello everybody,\n\nWe charged 214 of you twice for the same order. I am sorry. On Monday at 18:40 we put a new "
    "checkout on our shop. This was our fault and only ours. We refunded all 214 second charges today. From today two "
    "of us test every change, so that this cannot happen again. Write to me at hana@oxbowkiln.example.\n\nThe kiln "
    "opening was lovely all the same.\n\nHana"
)


def paste(window: MainWindow) -> None:
    """A text that the owner brings, in its box."""
    window.navigator.open(sample("double-charge").with_changes(parts=Parts(), overrides=()))
    window.dialogs.paste(HALF_A_LETTER)


def paste_sorted(window: MainWindow) -> None:
    """The same, sentence by sentence."""
    paste(window)
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    dialog.accept()


def what_is_checked(window: MainWindow) -> None:
    """The settings, where kinds of findings are muted."""
    settings(window)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.show_group("checks")


def holding_checked(window: MainWindow) -> None:
    """A holding statement, checked where it is written."""
    draft = sample("double-charge").with_changes(kind=Kind.HOLDING, overrides=())
    window.navigator.open(draft)
    draft = draft.with_incident(
        what="Some of you paid twice because of our provider.", next_word_at=None, unknown=("Why",)
    )
    window.session.write(draft, Where("facts", "what"))
    window.studio.show_step(StepId.FACTS)
    window.session.think()


def unsaved(window: MainWindow) -> None:
    """A disk without room."""
    own_it(window)
    QTest.qWait(SETTLE)  # what is still to be saved is: it would take the banner away
    window.studio.top.show_not_saved()
    window.banner.show_unsaved(WorldError(Message("store", "There is no room left on the disk.")))


def synced(window: MainWindow) -> None:
    """Drafts in a folder that a service copies."""
    own_it(window)
    QTest.qWait(SETTLE)
    home = Home(folder="/home/hana/Dropbox/Apology Studio", kind=HomeKind.SYNCED, name="Dropbox")
    window.banner.show_notice(notice(home))


def toast(window: MainWindow) -> None:
    """After copying."""
    at(StepId.CONTACT, "facebook")(window)
    window.studio.pane.copy_now()


OFF = tuple(channel.id for channel in channels() if channel.id not in FIRST_SIX)
"""The channels that are off at first."""

SCENES: dict[str, Callable[[MainWindow], None]] = {
    **{f"on-{channel}": on(channel) for channel in OFF},
    "on-x-too-long": too_long,
    "on-x-disagrees": disagrees,
    "on-instagram-disagrees": disagrees_elsewhere,
    "home-empty": home,
    "home": home,
    "facts": at(StepId.FACTS),
    "say-sorry": at(StepId.SORRY),
    "explain": at(StepId.EXPLANATION, "facebook"),
    "own-it": own_it,
    "prevention": at(StepId.PREVENTION, "facebook"),
    "make-it-right": at(StepId.REPAIR),
    "contact": at(StepId.CONTACT, "facebook"),
    "x-thread": at(StepId.SORRY, "x", "wrong-odds"),
    "blog-picture": with_illustrated("blog"),
    "instagram-card": with_illustrated("instagram"),
    "newsletter-night": with_illustrated("newsletter", _night),
    "export": with_illustrated("blog", _export),
    "picture": with_illustrated("blog", _picture),
    "updates": with_illustrated("blog", _updates),
    "newsletter-computer": at(StepId.REPAIR, "newsletter"),
    "newsletter-phone": newsletter_phone,
    "press-release": press_release,
    "press-release-beside": at(StepId.SORRY, "press-release"),
    "blog": at(StepId.EXPLANATION, "blog", "allergen"),
    "spread": posted("newsletter", "blog", "facebook", also=DRAWN),
    "spread-only-blog": posted("blog", also=DRAWN),
    "spread-ready": ready,
    "spread-correction": correction,
    "record": record,
    "audiences": audiences,
    "follow-up": at(StepId.FOLLOW_UP),
    "home-due": home_in_may,
    "update-standing": the_next_update(),
    "update-done": the_next_update(StepId.EXPLANATION),
    "update-open": the_next_update(StepId.REPAIR),
    "holding-first": holding_first,
    "closing-done": closing_done,
    "reminder": reminder,
    "last-time": last_time,
    "update-facts": the_next_update(StepId.FACTS),
    "profile": profile,
    "settings": settings,
    "what-is-checked": what_is_checked,
    "paste": paste,
    "holding-checked": holding_checked,
    "paste-sorted": paste_sorted,
    "accounts": accounts(locked=False),
    "accounts-locked": accounts(locked=True),
    "own-wording": own_wording,
    "holding-facts": at(StepId.FACTS, "x", "lost-night"),
    "holding": at(StepId.SORRY, "x", "lost-night"),
    "unsaved": unsaved,
    "synced": synced,
    "toast": toast,
    **OVER,
}


# Taking them.


def clock() -> datetime:
    """The time in every picture."""
    return NOW


def world_in(paths: Paths) -> Services:
    """The studio's world with a stopped clock."""
    world = services(paths)
    world.store.close()
    store = SqliteDrafts(paths.drafts, row_of, clock, backups=paths.backups)
    return dataclasses.replace(world, store=store, history=SqliteHistory(store), keeper=Keeper(store, clock), now=clock)


@contextmanager
def studio(look: Look, folder: Path, theme: Theme, languages: Languages, empty: bool) -> Iterator[MainWindow]:
    """A window of that look over a data folder of its own."""
    world = world_in(find_paths(folder).make())
    theme.choose(look.theme)
    languages.choose(look.language)
    if look.language == "ar" and languages.code != "ar":  # its .qm is not built: the direction alone
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for draft in () if empty else shelf_of_drafts():
        world.store.save(draft)
    window = MainWindow(world, theme, languages)
    window.resize(look.width, look.height)
    window.show()
    try:
        yield window
    finally:
        window.navigator.stop()
        window.finish()
        window.hide()
        window.deleteLater()
        world.store.close()


def picture(window: MainWindow, wait: int) -> QPixmap:
    """The window as it is now, with the dialog over it if one is open."""
    QTest.qWait(wait)
    shot = window.grab()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            middle = QPoint(window.width() - dialog.width(), window.height() - dialog.height()) / 2
            painter = QPainter(shot)
            painter.drawPixmap(middle, dialog.grab())
            painter.setPen(QColor("#8A847A"))  # the frame that a window manager draws
            painter.drawRect(QRect(middle, dialog.size()).adjusted(-1, -1, 0, 0))
            painter.end()
            dialog.done(0)
    return shot


def take(look: Look, names: list[str], folder: Path, theme: Theme, languages: Languages) -> list[Path]:
    """The pictures of one look; a window for each scene, so that none depends on another."""
    written = []
    for name in names:
        path = folder / f"{name}-{look.name}.png"
        if name in ALONE:
            take_alone(look, name, path, theme, languages)
            written.append(path)
            continue
        empty = name == "home-empty"
        with tempfile.TemporaryDirectory() as data, studio(look, Path(data), theme, languages, empty) as window:
            SCENES[name](window)
            picture(
                window, PAGES if name in ("press-release", "instagram-card") or name.startswith("on-") else SETTLE
            ).save(str(path))
            written.append(path)
    return written


def take_alone(look: Look, name: str, path: Path, theme: Theme, languages: Languages) -> None:
    """The picture of a window that has no studio behind it."""
    theme.choose(look.theme)
    languages.choose(look.language)
    with tempfile.TemporaryDirectory() as data:
        dialog = ALONE[name](theme, Path(data), NOW)
        dialog.show()
        QTest.qWait(SETTLE)
        dialog.grab().save(str(path))
        dialog.close()


def few_colours(image: QImage) -> QImage:
    """The picture in 256 colours, a third of the bytes: of each group of like ones the one that it has most of."""
    pixels = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("B").cast("I")
    chosen: dict[int, int] = {}
    for colour, _ in Counter(pixels).most_common():
        chosen.setdefault(colour & 0xF0F0F0, colour)
    table = list(chosen.values())[:256]
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


def write_readme(folder: Path) -> list[Path]:
    """The pictures of README.md, from those that were just taken."""
    README.parent.mkdir(parents=True, exist_ok=True)
    written = []
    for name, scene in OF_README.items():
        path = README.with_name(f"{name}.png")
        shot = QImage(str(folder / f"{scene}-{LOOKS[0].name}.png"))
        small = shot.scaledToWidth(README_WIDTH, Qt.TransformationMode.SmoothTransformation)
        few_colours(small).save(str(path), "PNG", 0)  # type: ignore[call-overload]  # a name is taken as well as a device
        written.append(path)
    return written


def main() -> int:
    """Take the pictures and print how many."""
    parser = argparse.ArgumentParser(description="Take pictures of every screen.")
    parser.add_argument("--to", type=Path, default=ROOT / "build" / "shots")
    parser.add_argument("--only", default="")
    parser.add_argument("--readme", action="store_true")
    options = parser.parse_args()
    only = set(options.only.split(",")) - {""}
    if options.readme:
        only = only or set(OF_README.values())
    use_inter()
    os.environ["TZ"] = "Europe/London"  # the sample's firm is in Bristol
    time.tzset()
    folder: Path = options.to
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    with tempfile.TemporaryDirectory() as first:
        world = world_in(find_paths(first).make())
        _app, theme, languages = make_application(world)
        world.store.close()
    for look in LOOKS[:1] if options.readme else LOOKS:
        names = [name for name in look.scenes or (*SCENES, *ALONE) if not only or name in only]
        written += take(look, names, folder, theme, languages)
    QApplication.clipboard().clear()  # Qt's offscreen platform crashes at the end over what was copied last
    if options.readme:
        written += write_readme(folder)
    print(f"{len(written)} pictures in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
