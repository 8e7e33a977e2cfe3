"""The group of the settings that says what the checker speaks of: each kind of finding can be muted."""

from __future__ import annotations

from dataclasses import replace

from apology_studio.core.findings import mutable
from apology_studio.core.settings import Settings
from apology_studio.ui.kit.check_row import CheckRow
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import WrapLabel
from apology_studio.ui.say import say
from apology_studio.ui.settings_groups import Group


class ChecksGroup(Group):
    """A row for each kind of finding; one that is not ticked is muted in every letter."""

    def __init__(self, theme: Theme, muted: tuple[str, ...]) -> None:
        super().__init__(theme)
        self._muted = muted
        self._lede = WrapLabel(theme, "", Role.BODY, "ink2")
        self.column.setContentsMargins(theme.px(6), 0, theme.px(6), 0)  # room for the ring around a row
        self.column.addWidget(self._lede)
        self._rows = [CheckRow(theme, "") for _ in mutable()]
        for row, kind in zip(self._rows, mutable(), strict=True):
            row.setObjectName(kind.rule_ids[0])
            row.setChecked(set(kind.rule_ids).isdisjoint(muted))  # a rule that came later joins its kind
            self.column.addWidget(row)
        self.column.setSpacing(theme.px(8))
        self.column.addStretch(1)

    def applied(self, settings: Settings) -> Settings:
        """The settings with what the rows say; a rule that this studio does not know stays muted."""
        known = {rule_id for kind in mutable() for rule_id in kind.rule_ids}
        rows = zip(self._rows, mutable(), strict=True)
        muted = [rule_id for row, kind in rows if not row.isChecked() for rule_id in kind.rule_ids]
        return replace(settings, muted=(*dict.fromkeys(muted), *(m for m in self._muted if m not in known)))

    def retranslate(self) -> None:
        """Say every word again."""
        self._lede.set_text(
            self.tr("What is not ticked is not told in any letter. To keep one wording only, use Keep mine beside it.")
        )
        for row, kind in zip(self._rows, mutable(), strict=True):
            row.set_words(say(kind.message), say(kind.why))
