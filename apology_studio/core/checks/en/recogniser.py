"""How English texts are read for components: the lexicon, the shapes, and the weights of the model."""

from __future__ import annotations

from apology_studio.core.checks.en import weights
from apology_studio.core.checks.en.afterwards import FOLLOWS, TELLS
from apology_studio.core.checks.en.amends import MENDS, OFFERS
from apology_studio.core.checks.en.happened import HAPPENED, SLIPPED
from apology_studio.core.checks.en.lexicon import FILLERS, families
from apology_studio.core.checks.en.owning import OWNS
from apology_studio.core.checks.en.prevention import BARS, CHANGES, PREVENTS
from apology_studio.core.recognising import Judged, Recogniser
from apology_studio.core.shapes import Shapes
from apology_studio.core.signs import Lexicon

SHAPES: tuple[Shapes, ...] = (OWNS, MENDS, OFFERS, PREVENTS, CHANGES, BARS, FOLLOWS, TELLS, HAPPENED, SLIPPED)

JUDGED = (
    Judged(component="explanation", code="E", above=-1.9, sure=SLIPPED.name),
    Judged(component="responsibility", code="R", above=1.0, sure=OWNS.name),
    Judged(component="prevention", code="P", above=-0.65, sure=BARS.name),
    Judged(component="repair", code="F", above=0.8, sure=MENDS.name),
    Judged(component="followup", code="U", above=-0.5, sure=TELLS.name),
)
"""From which score on a sentence has a component. A `sure` shape is enough by itself."""


def recogniser() -> Recogniser:
    """Reads English; made anew each time, so keep it."""
    return Recogniser(
        lexicon=Lexicon(families=families(), fillers=frozenset(FILLERS.split())),
        shapes=SHAPES,
        judged=JUDGED,
        subjects=frozenset({"WE", "YOU", "THEY", "IT", "ONE"}),
        future="FUT",
        bias=weights.BIAS,
        weights=weights.WEIGHTS,
    )
