"""Marks read without running anything."""

import pytest

from torchcards.marks import Marks, Raises, Tolerance, read_marks

M = "pytest.mark."


@pytest.mark.parametrize(
    ("mark", "wanted"),
    [
        ("skip", Marks(skips=(("True", ""),))),
        ("skip('no GPU')", Marks(skips=(("True", "no GPU"),))),
        ("skipif(x > 1, reason='r')", Marks(skips=(("x > 1", "r"),))),
        ("skipif('x > 1')", Marks(skips=(("x > 1", "the condition x > 1 holds"),))),
        ("skipif(condition=x)", Marks(skips=(("x", "the condition x holds"),))),
        ("xfail", Marks(xfails=(("True", Raises(("Exception", "SystemExit"))),))),
        ("xfail('a', raises=(ValueError, k.E))", Marks(xfails=(("a", Raises(("ValueError", "k.E"))),))),
        ("xfail(run=False)", Marks(skips=(("True", "xfail(run=False)"),))),
        ("raises(ValueError, match='a.b')", Marks(raises=Raises(("ValueError",), "a.b"))),
        ("raises((A, B), 'part')", Marks(raises=Raises(("A", "B"), "", "part"))),
        ("output(rtol=1e-3, ellipsis=True)", Marks(tolerance=Tolerance(rtol=1e-3, ellipsis=True))),
        ("timeout(20)", Marks(limit=20.0)),
        ("timeout(seconds=0.5)", Marks(limit=0.5)),
        ("filterwarnings('ignore::UserWarning')", Marks(filters=("ignore::UserWarning",))),
        ("figure('a.svg', 'b-c.svg')", Marks(figures=("a.svg", "b-c.svg"))),
        ("cuda", Marks(cuda=1)),
        ("cuda(devices=2)", Marks(cuda=2)),
        ("cuda(only='graphs')", Marks(cuda=1, only="graphs")),
        ("slow(3)", Marks(others=("pytest.mark.slow(3)",))),
    ],
)
def test_a_mark_is_understood(mark: str, wanted: Marks) -> None:
    assert read_marks([M + mark]) == wanted


@pytest.mark.parametrize(
    "mark",
    ["skip(reason=1)", "skip('a', 'b')", "skip(why='a')", "skipif()", "skipif(reason='a')", "skipif('1 +')", "skipif(x, reason=f())",
     "xfail(1, 2)", "xfail(raises='A')", "raises()", "raises('A')", "raises(A, match='(')", "raises(A, match=1)", "raises(A, message=b'x')",
     "output(rtol='a')", "output(atol=-1)", "output(rtol=True)", "output(ellipsis=1)", "output(1)", "output(digits=3)", "output(rtol=x)",
     "timeout()", "timeout('5')", "timeout(0)", "timeout(True)", "timeout(1e999)", "timeout(5, 6)", "filterwarnings()", "filterwarnings(1)",
     "filterwarnings(x)", "figure()", "figure(1)", "figure('a.png')", "figure('../a.svg')", "figure('a b.svg')", "cuda(0)", "cuda('all')", "cuda(only='laziness')", "cuda(only=1)",
     "cuda(True)", "parametrize('a', [1])", "usefixtures('a')", "skip(", "raises(**{})", "skip(" + "(" * 300],
)  # fmt: skip
def test_a_mark_that_cannot_be_understood_is_refused_with_a_reason(mark: str) -> None:
    with pytest.raises((ValueError, SyntaxError)) as caught:
        read_marks([M + mark])
    assert str(caught.value)


@pytest.mark.parametrize(("module", "name"), [("numpy", "numpy"), ('"torch.cuda"', "torch.cuda")])
def test_importorskip_is_a_skip_that_names_what_is_missing(module: str, name: str) -> None:
    assert read_marks([], module).skips == ((f"not installed({name!r})", f"needs {name}"),)


@pytest.mark.parametrize("module", ["", "a b", "1"])
def test_importorskip_without_a_module_is_refused(module: str) -> None:
    with pytest.raises(ValueError):
        read_marks([], module)


@pytest.mark.parametrize("text", ["foo.bar", "pytest.skip", "1", "mark.skip"])
def test_what_is_no_mark_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a pytest mark"):
        read_marks([text])


def test_marks_of_one_block_add_up() -> None:
    marks = read_marks(
        [M + "cuda(2)", M + "cuda", M + "timeout(3)", M + "figure('a.svg')", M + "figure('b.svg')"]
    )
    assert (marks.cuda, marks.limit, marks.figures) == (2, 3.0, ("a.svg", "b.svg"))
