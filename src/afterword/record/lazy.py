"""A property that is computed when first asked for and then kept, for frozen values.

The standard library's takes a lock at each first use before Python 3.12, which costs more than most of these answers.
Two threads that ask at once may both compute; as values are frozen, both get the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_Kept = TypeVar("_Kept")


class lazy(Generic[_Kept]):  # noqa: N801 - read as a decorator, like `property`
    """Turn a method without arguments into a kept attribute."""

    def __init__(self, compute: Callable[[Any], _Kept]) -> None:
        """Take the method that computes."""
        self._compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        """Learn under which name to keep the answer."""
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> lazy[_Kept]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> _Kept: ...
    def __get__(self, instance: object | None, owner: type) -> _Kept | lazy[_Kept]:
        """Compute, and keep the answer where the next look finds it first."""
        if instance is None:
            return self
        answer = instance.__dict__[self._name] = self._compute(instance)
        return answer
