"""A view that only remembers what it was told."""

from typing import Any


class RecordingView:
    """Remembers the last state drawn and every command, in order."""

    def __init__(self) -> None:
        self.states: list[Any] = []
        self.commands: list[tuple[Any, ...]] = []

    @property
    def state(self) -> Any:
        return self.states[-1]

    def draw(self, state: Any) -> None:
        self.states.append(state)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)

        def command(*arguments: Any) -> None:
            self.commands.append((name, *arguments))

        return command

    def was_told(self, name: str) -> bool:
        return any(command[0] == name for command in self.commands)
