"""What the headless rooms would import from `typing`, at a twentieth of its price.

Importing `typing` costs a third of starting Python, and its `NamedTuple` a hundred microseconds per class, half of it to compile
each annotation and each constructor: together ten milliseconds of a comparison that takes a hundred. Type checkers see the
originals; what runs makes the same tuples, with the constructor's code shared by all classes of as many fields.
"""

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any as Any
    from typing import NamedTuple as NamedTuple
    from typing import NoReturn as NoReturn
else:
    try:
        from _collections import _tuplegetter as _field  # what `collections.namedtuple` makes its fields with
    except ImportError:  # pragma: no cover # as there
        from operator import itemgetter

        def _field(at, doc):
            return property(itemgetter(at), doc=doc)

    Any = NoReturn = object
    _new = tuple.__new__
    _MAKERS = {
        1: lambda _cls, a: _new(_cls, (a,)),
        2: lambda _cls, a, b: _new(_cls, (a, b)),
        3: lambda _cls, a, b, c: _new(_cls, (a, b, c)),
        4: lambda _cls, a, b, c, d: _new(_cls, (a, b, c, d)),
        5: lambda _cls, a, b, c, d, e: _new(_cls, (a, b, c, d, e)),
        6: lambda _cls, a, b, c, d, e, f: _new(_cls, (a, b, c, d, e, f)),
        7: lambda _cls, a, b, c, d, e, f, g: _new(_cls, (a, b, c, d, e, f, g)),
        8: lambda _cls, a, b, c, d, e, f, g, h: _new(_cls, (a, b, c, d, e, f, g, h)),
        9: lambda _cls, a, b, c, d, e, f, g, h, i: _new(_cls, (a, b, c, d, e, f, g, h, i)),
    }
    _FunctionType = type(_MAKERS[1])

    def _maker(fields, given):
        """The constructor of a tuple of these fields, taking them by place or by name; `given` are the defaults of the last."""
        count = len(fields)
        if count not in _MAKERS:
            names = ", ".join(f"_{n}" for n in range(count))
            _MAKERS[count] = eval(f"lambda _cls, {names}: _new(_cls, ({names},))", globals())  # noqa: S307 # no word of it is input
        code = _MAKERS[count].__code__.replace(co_varnames=("_cls", *fields))
        return _FunctionType(code, globals(), "__new__", given)

    def _later(fields, given):
        """The same for more fields than most have: few commands make any such tuple, so it is compiled when one is made."""

        def first(cls, /, *values, **named):
            cls.__new__ = _maker(fields, given)
            return cls.__new__(cls, *values, **named)

        return first

    class _Methods:
        """What every named tuple does, beside what tuples do."""

        __slots__ = ()

        _make = classmethod(_new)  # half the price of the constructor, where a thousand lines go through

        def _replace(self, /, **changed):
            made = _new(type(self), map(changed.pop, self._fields, self))
            if changed:
                raise ValueError(f"no fields of these names: {', '.join(changed)}")
            return made

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in zip(self._fields, self, strict=True))})"

        def __getnewargs__(self):
            return tuple(self)

    _METHODS = {name: value for name, value in vars(_Methods).items() if name not in ("__slots__", "__doc__", "__module__")}

    def _fields_of(body):
        """The names that a class body annotates; from Python 3.14 on it holds a function that tells them (PEP 649)."""
        annotate = body.get("__annotate_func__") or body.get("__annotate__")
        return tuple(annotate(1) if annotate else body.get("__annotations__", ()))

    class _Made(type):
        def __new__(cls, name, bases, body):
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = _fields_of(body)
            given = tuple(body[field] for field in fields if field in body)
            made = (_maker if len(fields) in _MAKERS else _later)(fields, given)
            getters = {field: _field(at, "") for at, field in enumerate(fields)}
            own = {"__slots__": (), "_fields": fields, "__match_args__": fields, "__new__": made}
            return type(name, (tuple,), {**_METHODS, **body, **own, **getters})

    class NamedTuple(metaclass=_Made):
        """The base to write; what comes of it is a plain subclass of `tuple`."""
