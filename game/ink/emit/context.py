"""What the emitting functions share: the names, the messages, and the containers made so far."""

from __future__ import annotations

from ..container import AT_START_ONLY, VISITS, Container
from ..diagnostics import Reporter
from ..resolve import Names, Place, Usage, Variable
from ..syntax import Flow, Name, Reference


class Emission:
    """One story being emitted. `flow` is the knot or stitch that is being emitted now."""

    __slots__ = ("_containers", "flow", "gives_nothing", "names", "report", "usage")

    def __init__(self, names: Names, reporter: Reporter) -> None:
        self.names = names
        self.report = reporter.report
        self.usage = Usage()
        self.flow = names.story
        self.gives_nothing: dict[Flow, bool] = {}
        self._containers: dict[Place, Container] = {}

    def container(self, place: Place) -> Container:
        """The container a jump to this place goes to, made when first asked for."""
        found = self._containers.get(place)
        if found is None:
            if isinstance(place, Flow):
                name = place.name.text if place.name else None
                found = Container(place.pos, name, VISITS)
            else:
                found = Container(place.pos, None, VISITS | AT_START_ONLY)
            self._containers[place] = found
        return found

    def place(self, path: tuple[Name, ...]) -> Place | None:
        """What a path leads to from here, noted as reached."""
        place = self.names.place(path, self.flow)
        if place is not None:
            self.usage.reached.setdefault(self.names.home(place), set()).add(self.flow)
        return place

    def variable(self, name: str) -> Variable | None:
        """A variable seen from here, noted as used."""
        found = self.names.variable(name, self.flow)
        if found is not None:
            if found.is_global:
                self.usage.variables.add(name)
            else:
                self.usage.temporaries.add((self.flow, name))
        return found

    def referred(self, value: Reference) -> Variable | None:
        """The variable that a reference names, if it names one."""
        return self.variable(value.path[0].text) if len(value.path) == 1 else None
