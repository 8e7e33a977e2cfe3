"""The rule of a channel in words: how much it takes, how that is counted, where it folds, and when that was read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from apology_studio.core.channel import Channel, Look
from apology_studio.core.messages import fill
from apology_studio.ui.previews.shown import Shown
from apology_studio.ui.say import say


def rule_words(shown: Shown, locale: QLocale) -> str:
    """'280 each. A link counts 23, an emoji 2, some signs 2. Read on 21 November 2026.' A limit that only guides know
    is 'about'; nothing is said where nothing is counted but words."""
    channel, limit = shown.channel, shown.preview.limit
    if limit is None:
        return ""
    counted = say(channel.body.measure.description)
    words = [_limit(channel, locale.toString(limit)), counted, _fold(channel, locale), _read(channel, locale)]
    return " ".join(word for word in words if word)


def _limit(channel: Channel, limit: str) -> str:
    each = channel.look is Look.THREAD
    if channel.official:
        said = (
            QCoreApplication.translate("Rule", "{limit} each.")
            if each
            else QCoreApplication.translate("Rule", "Up to {limit}.")
        )
    else:
        said = (
            QCoreApplication.translate("Rule", "About {limit} each.")
            if each
            else QCoreApplication.translate("Rule", "Up to about {limit}.")
        )
    return fill(said, (("limit", limit),))


def _fold(channel: Channel, locale: QLocale) -> str:
    fold = channel.fold
    if fold is None:
        return ""
    values = [("phone", locale.toString(fold.phone))]
    if fold.desktop is None:
        return fill(QCoreApplication.translate("Rule", "A phone folds it after about {phone}."), tuple(values))
    values.append(("desktop", locale.toString(fold.desktop)))
    return fill(
        QCoreApplication.translate("Rule", "A phone folds it after about {phone}, a computer after about {desktop}."),
        tuple(values),
    )


def _read(channel: Channel, locale: QLocale) -> str:
    shape = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "").strip(" ,\u060c")  # no weekday
    day = locale.toString(QDate.fromString(channel.checked_on, Qt.DateFormat.ISODate), shape)
    said = (
        QCoreApplication.translate("Rule", "Read on {day}.")
        if channel.official
        else QCoreApplication.translate("Rule", "Read in guides on {day}.")
    )
    return fill(said, (("day", day),))
