"""The newsletter as a whole HTML document: one narrow column, inline styles, nothing that loads from anywhere."""

from __future__ import annotations

from html import escape
from string import Template

from apology_studio.core.channel import PieceView
from apology_studio.core.draft import Draft, Piece
from apology_studio.core.phrases import phrases

PAGE = Template("""<!DOCTYPE html>
<html lang="$language" dir="$direction">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>$subject</title>
</head>
<body style="margin:0;padding:0">
<div style="display:none;max-height:0;overflow:hidden">$preheader</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
<tr><td style="font-family:Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;text-align:$start">
$body
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
""")
"""Width and clipping: 500 to 600 px, and Gmail clips above about 102 KB (guides, read 2026-11-21)."""


def mail_document(draft: Draft, pieces: tuple[PieceView, ...], html: str) -> str:
    """The document for a mail service that takes HTML; `html` is the clean body."""
    said = {view.piece: escape(view.text) for view in pieces}
    right = phrases(draft.language).right_to_left
    return PAGE.substitute(
        language=escape(draft.language),
        direction="rtl" if right else "ltr",
        start="right" if right else "left",
        subject=said[Piece.SUBJECT],
        preheader=said[Piece.PREHEADER],
        body=html.replace("<p>", '<p style="margin:0 0 16px">'),
    )
