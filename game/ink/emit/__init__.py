"""From the tree to runtime containers: what each piece of ink becomes.

The layout is inkle's, so that saves, paths and tools agree. Every visit is counted, because a
story that is edited under a save may ask for counts it did not ask for before.
"""

from ..container import Container
from ..diagnostics import Reporter
from ..resolve import Names, Usage
from .context import Emission
from .story import story

__all__ = ["emit"]


def emit(names: Names, reporter: Reporter) -> tuple[Container, Usage]:
    """The root container of a story, and what the story was seen to use."""
    emission = Emission(names, reporter)
    return story(emission), emission.usage
