"""An ink compiler: ink source in, ink runtime JSON (version 21), diagnostics and facts out.

It is pure: it reads only through the callable it is given, writes nothing, and imports nothing
of the game around it.
"""

from .compiler import Compilation, Workbench, compile_story
from .diagnostics import Diagnostic
from .facts import External, Facts, Line, ListItemFact, Tag
from .mentions import Mention, Mentions, Symbol, Way
from .source import Span
from .source_map import SourceMap

__all__ = [
    "Compilation",
    "Diagnostic",
    "External",
    "Facts",
    "Line",
    "ListItemFact",
    "Mention",
    "Mentions",
    "SourceMap",
    "Span",
    "Symbol",
    "Tag",
    "Way",
    "Workbench",
    "compile_story",
]
