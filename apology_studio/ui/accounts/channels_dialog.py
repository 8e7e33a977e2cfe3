"""Your channels: where the owner publishes, and what is needed to sign in there by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from apology_studio.core.channel import channel, channels
from apology_studio.core.data import dataclass
from apology_studio.core.draft import ChannelId
from apology_studio.core.ports import BadInput, StudioError, Vault
from apology_studio.core.secret import Secret, Trouble
from apology_studio.core.settings import Account, Settings
from apology_studio.ui import clipboard as plain_clipboard
from apology_studio.ui.accounts.channel_form import ChannelForm
from apology_studio.ui.accounts.channels_frame import ChannelsFrame
from apology_studio.ui.accounts.secret_box import Kept
from apology_studio.ui.accounts.secret_clipboard import SecretClipboard
from apology_studio.ui.accounts.vault_work import LIMIT_MS, PROMPT_MS, VaultWork, trouble_of
from apology_studio.ui.kit.announce import announce
from apology_studio.ui.kit.rail_item import RailItem
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.say import say


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelsChosen:
    """What the owner said: the accounts in the settings, and the channels that are on."""

    settings: Settings
    on: tuple[ChannelId, ...]


class ChannelsDialog(ChannelsFrame):
    """A list of channels and the boxes of one. What is secret goes to the keyring, and the dialog waits for that."""

    answered = Signal(object)
    """ChannelsChosen: keep it. Comes again when a secret was kept or forgotten."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        settings: Settings,
        on: tuple[ChannelId, ...],
        vault: Vault,
        secrets: SecretClipboard,
    ) -> None:
        super().__init__(theme, parent, secrets)
        self._settings = settings
        self._was_on = on
        self._on = {c.id: c.id in on for c in channels()}
        self._vault = vault
        self._secrets = secrets
        self._trouble: Trouble | None = None
        self._forms: dict[ChannelId, ChannelForm] = {}
        self._shown = next((c.id for c in channels() if c.id in on), channels()[0].id)
        self._about = self._shown
        """The channel that the keyring was asked about last."""
        self._saving = False
        self._work = VaultWork(self)
        self._then: Callable[[object], object] = _nothing
        for item in self.items.values():
            item.clicked.connect(self._clicked)
        self._roving.moved.connect(self._moved)
        self.switch.toggled.connect(self._switched)
        self.forget.clicked.connect(self._ask_to_forget)
        self._work.done.connect(self._answered)
        self._work.failed.connect(self._failed)
        self.retranslate()
        self.show_channel(self._shown)
        self._ask(self._vault.look, self._looked, LIMIT_MS)

    # Which channel is shown.

    def show_channel(self, channel_id: ChannelId) -> None:
        """Show the boxes of that channel."""
        if self._shown in self._forms:
            self._forms[self._shown].secret.hide_secret()
        self._shown = channel_id
        form = self.form(channel_id)
        for each, shown in self._forms.items():
            shown.setVisible(each == channel_id)
        self.switch.blockSignals(True)
        self.switch.setChecked(self._on[channel_id])
        self.switch.blockSignals(False)
        self._show_items()
        self._roving.set_current(self.items[channel_id])
        self._list.ensureWidgetVisible(self.items[channel_id], 0, self.theme.px(40))
        self.heading.set_text(say(form.channel.title))
        self.area.verticalScrollBar().setValue(0)
        self._show_secret(channel_id)

    def form(self, channel_id: ChannelId) -> ChannelForm:
        """The boxes of a channel, made when they are first shown."""
        if channel_id not in self._forms:
            settings = self._settings
            form = ChannelForm(self.theme, channel(channel_id), settings.account(channel_id), settings.page(channel_id))
            secret = form.secret
            form.name_copy_asked.connect(self._copy_name)
            form.forget_asked.connect(self._forget_channel)
            secret.copy_asked.connect(self._copy)
            secret.show_asked.connect(self._reveal)
            secret.forget_asked.connect(self._forget_secret)
            secret.unlock_asked.connect(self._unlock)
            secret.retry_asked.connect(self._look)
            secret.cancel_asked.connect(self._cancel)
            self.body.addWidget(form)
            self._forms[channel_id] = form
        return self._forms[channel_id]

    @property
    def _form(self) -> ChannelForm:
        return self.form(self._shown)

    def focus_channel(self, channel_id: object) -> None:
        """Show that channel, with the focus in its first box."""
        if channel_id in self.items:
            self.show_channel(ChannelId(str(channel_id)))
        self._form.focus_first()

    def _show_items(self) -> None:
        for channel_id, item in self.items.items():
            title = say(channel(channel_id).title)
            on = self._on[channel_id]
            spoken = (self.tr("{channel}, you publish here") if on else self.tr("{channel}, off")).replace(
                "{channel}", title
            )
            entry = replace(item.entry, title=title, here=channel_id == self._shown, ticked=on, spoken=spoken)
            item.set_entry(entry)

    def _kept(self, channel_id: ChannelId) -> Kept:
        if self._vault.held(channel_id):
            return Kept.SESSION
        return Kept.KEYRING if self.form(channel_id).account.kept else Kept.NOWHERE

    def _show_secret(self, channel_id: ChannelId, said: str = "") -> None:
        busy = self._work.busy and channel_id == self._shown
        self.form(channel_id).secret.set_state(self._kept(channel_id), self._trouble, busy=busy, said=said)
        self.save_button.setEnabled(not (self._work.busy and self._saving))

    # Asking the keyring.

    prompt_ms = PROMPT_MS
    """How long a question may take in which the system may ask for a password."""

    def _ask(self, work: Callable[[], object], then: Callable[[object], object], limit: int = 0) -> None:
        self._then, self._about = then, self._shown
        self._work.ask(work, limit or self.prompt_ms)
        self._show_secret(self._shown)

    def _answered(self, value: object) -> None:
        self._trouble = None
        self._then(value)

    def _failed(self, error: StudioError) -> None:
        self._saving = False
        trouble = trouble_of(error)
        if trouble is None:
            self._form.secret.field.set_problem(say(error.message))
        else:
            self._trouble = trouble
        self._show_secret(self._shown)
        if trouble is not None:
            self._reveal_trouble()
            QTimer.singleShot(0, self, self._reveal_trouble)  # once it has been laid out, it may be higher
            announce(self, self._form.secret.card.accessibleName(), assertive=True)

    def _reveal_trouble(self) -> None:
        self.reveal(self._form.secret.card)

    def _cancel(self) -> None:
        self._work.cancel()
        self._saving = False
        self._show_secret(self._shown, self.tr("Stopped waiting. Nothing was changed here."))

    def _look(self) -> None:
        self._ask(self._vault.look, self._looked, LIMIT_MS)

    def _looked(self, value: object) -> None:
        self._show_secret(self._shown)

    def _unlock(self) -> None:
        self._ask(self._vault.unlock, self._unlocked)

    def _unlocked(self, value: object) -> None:
        self._show_secret(self._shown, self.tr("Your keyring is unlocked."))
        self._form.secret.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy_name(self, name: object) -> None:
        good = plain_clipboard.put(str(name))
        said = self.tr("Sign-in name copied.") if good else self.tr("Could not reach the clipboard.")
        self._show_secret(self._shown, said)
        announce(self, said, assertive=True)

    def _copy(self) -> None:
        typed = self._form.secret.typed()
        if typed is not None:
            self._about = self._shown
            self._put(typed)
        elif self._kept(self._shown) is not Kept.NOWHERE:
            self._ask(partial(self._vault.read, self._shown), self._put)

    def _put(self, secret: object) -> None:
        if not isinstance(secret, Secret):
            self._lost()
        elif self._secrets.put(secret, say(channel(self._about).title)):
            self._show_secret(self._shown)
        else:
            self._show_secret(self._shown, self.tr("Could not reach the clipboard."))

    def _reveal(self) -> None:
        self._ask(partial(self._vault.read, self._shown), self._revealed)

    def _revealed(self, secret: object) -> None:
        if isinstance(secret, Secret):
            self._show_secret(self._shown)
            if self._about == self._shown:  # the owner has gone on to another channel: its box is not the place
                self._form.secret.reveal(secret)
        else:
            self._lost()

    def _lost(self) -> None:
        """It was in the keyring once, and somebody took it out."""
        self._note_kept(self._about, kept=False)
        self._say_of(self.tr("Your keyring has no password for this channel any more."))

    def _forget_secret(self) -> None:
        kept = self._form.account.kept
        self._ask(partial(self._vault.forget, self._shown, kept=kept), self._forgotten)

    def _forgotten(self, value: object) -> None:
        self._note_kept(self._about, kept=False)
        said = self.tr("Forgotten. Your keyring was asked again, and it has nothing for this channel.")
        self._say_of(said)
        announce(self, said, assertive=True)

    def _say_of(self, said: str) -> None:
        """Say it in the boxes of the channel that it is about; the one that is shown may be another by now."""
        self._show_secret(self._shown)
        self._show_secret(self._about, said)

    def _ask_to_forget(self) -> None:
        self._form.forget.ask()
        self.reveal(self._form.forget)

    def _forget_channel(self) -> None:
        self._form.clear()
        account = Account(channel=self._shown, kept=self._settings.account(self._shown).kept)
        self._settings = self._settings.with_account(account, "")
        if self._kept(self._shown) is Kept.NOWHERE:
            self._note_kept(self._shown, kept=False)
            self._show_secret(self._shown, self.tr("Forgotten."))
        else:
            self._forget_secret()

    def _note_kept(self, channel_id: ChannelId, *, kept: bool) -> None:
        """Remember, in the settings, whether the keyring has one. What else was changed waits for Save."""
        form = self.form(channel_id)
        form.account = replace(form.account, kept=kept)
        account = replace(self._settings.account(channel_id), kept=kept)
        self._settings = self._settings.with_account(account, self._settings.page(channel_id))
        self.answered.emit(ChannelsChosen(settings=self._settings, on=self._was_on))

    # Saving.

    def chosen(self) -> ChannelsChosen:
        """What the boxes say; a channel that this studio does not know stays as it was."""
        settings = self._settings
        for form in self._forms.values():
            settings = settings.with_account(form.said(), form.page_said())
        unknown = tuple(c for c in self._was_on if c not in self._on)
        return ChannelsChosen(settings=settings, on=(*(c for c, on in self._on.items() if on), *unknown))

    def accept(self) -> None:
        """Keep what is no secret at once, then the secrets one by one; the first trouble keeps the dialog open."""
        wrong = next((c for c, form in self._forms.items() if not form.valid()), None)
        if wrong is not None:
            self.show_channel(wrong)
            self._form.page.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._work.busy and not self._saving:
            self._work.cancel()
        chosen = self.chosen()
        self._settings, self._was_on = chosen.settings, chosen.on
        self.answered.emit(chosen)
        self._saving = True
        self._keep_next()

    def _keep_next(self, value: object = None) -> None:
        waiting = next((c for c, form in self._forms.items() if form.secret.typed() is not None), None)
        if waiting is None:
            self._saving = False
            super().accept()
            return
        self.show_channel(waiting)
        secret = self._form.secret.typed()
        assert secret is not None
        if self._trouble is not None and not self._trouble.can_unlock:
            self._hold(waiting, secret)
        else:
            self._ask(partial(self._vault.keep, waiting, secret), self._kept_one)

    def _hold(self, channel_id: ChannelId, secret: Secret) -> None:
        try:
            self._vault.hold(channel_id, secret)
        except BadInput as error:
            self._failed(error)
            return
        self.form(channel_id).secret.clear_typed()
        self._keep_next()

    def _kept_one(self, value: object) -> None:
        self._form.secret.clear_typed()
        self._note_kept(self._shown, kept=True)
        self._keep_next()

    def done(self, result: int) -> None:
        """Closed, by whatever way: nothing is waited for, and nothing secret stays on the screen."""
        self._work.cancel()
        for form in self._forms.values():
            form.secret.hide_secret()
            form.secret.clear_typed()
        super().done(result)

    # The rest.

    def _switched(self, on: bool) -> None:
        if not on and sum(self._on.values()) == 1:
            self.switch.setChecked(True)  # a letter for nobody is nothing
            return
        self._on[self._shown] = on
        self._show_items()

    def _clicked(self) -> None:
        self._moved(self.sender())

    def _moved(self, item: object) -> None:
        if isinstance(item, RailItem) and not self._saving:
            self.show_channel(ChannelId(item.entry.key))

    def retranslate(self) -> None:
        """Say every word again."""
        self.setWindowTitle(self.tr("Your channels"))
        self._label.set_text(self.tr("Your channels"))
        self.heading.set_text(say(channel(self._shown).title))
        self.switch.set_words(self.tr("I publish here"))
        self.forget.set_text(self.tr("Forget this channel"))
        self.set_buttons(self.tr("Save"), self.tr("Cancel"))
        self._show_items()
        for form in self._forms.values():
            form.retranslate()


def _nothing(value: object) -> None:
    """Nothing waits for an answer."""
