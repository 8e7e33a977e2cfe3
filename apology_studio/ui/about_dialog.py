"""What this program is, and where its drafts are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from apology_studio import __version__
from apology_studio.ui import clipboard
from apology_studio.ui.dialog_frame import DialogFrame
from apology_studio.ui.kit.buttons import OutlineButton
from apology_studio.ui.kit.sign import Sign
from apology_studio.ui.kit.theme import Theme
from apology_studio.ui.kit.type_scale import Role
from apology_studio.ui.kit.wrap_label import Run, WrapLabel

LIBRARIES = (
    ("Qt, PySide6", "LGPL 3"),
    ("SQLite, APSW", "Public domain, MIT"),
    ("Typst", "Apache 2.0"),
    ("Python-Markdown, Babel, nh3", "BSD, BSD, MIT"),
    ("keyring, platformdirs, regex", "MIT, MIT, Apache 2.0"),
    ("Noto", "OFL 1.1"),
)
"""What the program stands on, and the licence of each."""


class AboutDialog(DialogFrame):
    """Version, licence, libraries, and the promise."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, parent, width=480, height=0)
        self._version = WrapLabel(theme, "", Role.BODY, "ink2")
        self._private = WrapLabel(theme, "", Role.LEDE)
        self._stands_on = WrapLabel(theme, "", Role.BODY, weight=600)
        self.body.addWidget(self._version)
        private = QHBoxLayout()
        private.setSpacing(theme.px(10))
        private.addWidget(Sign(theme, "lock", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        private.addWidget(self._private, 1)
        self.body.addLayout(private)
        self.body.addWidget(self._stands_on)
        rows = QVBoxLayout()
        rows.setSpacing(theme.px(4))
        for name, licence in LIBRARIES:
            line = WrapLabel(theme, "", Role.SECONDARY, "ink2")
            line.set_runs(Run(name, 600, "ink"), Run(f"   {licence}"))
            rows.addWidget(line)
        self.body.addLayout(rows)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Apology Studio"))
        said = self.tr("Version {version} with Qt {qt}. Free software under the MIT licence.")
        self._version.set_text(said.replace("{version}", __version__).replace("{qt}", qVersion()))
        self._private.set_text(self.tr("Everything stays on this computer."))
        self._stands_on.set_text(self.tr("It stands on"))
        self.set_buttons(self.tr("Close"))


class FolderDialog(DialogFrame):
    """Where the drafts are kept."""

    def __init__(self, theme: Theme, parent: QWidget | None, folder: Path) -> None:
        super().__init__(theme, parent, width=560, height=0)
        self._folder = folder
        self._said = WrapLabel(theme, "", Role.LEDE, "ink2")
        self._path = QLineEdit(str(folder))
        self._path.setReadOnly(True)
        self._path.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._path.setCursorPosition(0)
        self._copy = OutlineButton(theme, "", "copy")
        self._open = OutlineButton(theme, "", "open")
        self.body.addWidget(self._said)
        self.body.addWidget(self._path)
        self.body.addStretch(1)
        self.buttons.insertWidget(0, self._open)
        self.buttons.insertWidget(1, self._copy)
        self._copy.clicked.connect(self._copy_path)
        self._open.clicked.connect(self._open_folder)
        self.retranslate()
        self._path.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say every word again."""
        self.set_title(self.tr("Where your drafts are"))
        self._said.set_text(
            self.tr("All drafts are in this folder of this computer. Copy the folder to keep them a second time.")
        )
        self._path.setAccessibleName(self.tr("Folder"))
        self._open.set_text(self.tr("Open the folder"))
        self._copy.set_text(self.tr("Copy the path"))
        self.set_buttons(self.tr("Close"))

    def _copy_path(self) -> None:
        if clipboard.put(str(self._folder)):
            self._copy.set_icon("check")
            self._copy.set_text(self.tr("Copied"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
