"""Torch's own database of operators as an oracle: on a rehearsed device as on the CPU.

python -m torchcards.rehearsal tests/rehearsal/oracle.py [PART [DTYPE]]: every PART-th entry, the first
samples of each. It prints how many give equal results, and fails for those that differ and are not in
DIFFERENT.
"""

import sys
import time
import types
import unittest
import warnings

import torch
from torch.utils._pytree import tree_leaves, tree_map

sys.modules.setdefault("expecttest", types.ModuleType("expecttest"))  # the database imports it, for its tests
sys.modules["expecttest"].TestCase = unittest.TestCase  # type: ignore[attr-defined]
from torch.testing._internal.common_methods_invocations import op_db  # noqa: E402

SAMPLES = 3
DIFFERENT = {
    **dict.fromkeys(
        ("empty", "empty_like", "empty_strided", "empty_permuted", "new_empty", "new_empty_strided"),
        "memory that nobody has written",
    ),
    "as_strided.partial_views": "looks beyond its tensor, where the samples' memory differs",
    "tensor_split": "indices must be on the CPU, also under CUDA",
    "histogram": "has no kernel for CUDA",
    "histogramdd": "has no kernel for CUDA",
    "to_sparse": "refused: sparse",
    "sparse.sampled_addmm": "refused: sparse",
    "sparse.mm.reduce": "has no kernel for CUDA",
    **dict.fromkeys(
        ("jiterator_unary", "jiterator_binary", "jiterator_4inputs_with_extra_args",
         "jiterator_binary_return_by_ref", "jiterator_2inputs_2outputs"),
        "refused: kernels",
    ),
}  # fmt: skip


def name_of(op: object) -> str:
    variant = op.variant_test_name
    return f"{op.name}.{variant}" if variant else op.name


def moved(value: object) -> object:
    if isinstance(value, torch.Tensor):
        return value.detach().cuda().requires_grad_(value.requires_grad)
    return "cuda" if value in ("cpu", torch.device("cpu")) else value


def difference(op: object, dtype: torch.dtype) -> str:
    """How an operator differs from itself on the CPU; empty when it does not."""
    slack = 1e-2 if dtype in (torch.float16, torch.bfloat16) else 1e-4
    try:
        for _, sample in zip(range(SAMPLES), op.sample_inputs("cpu", dtype), strict=False):
            given = (sample.input, sample.args, sample.kwargs)
            there = tree_map(moved, given)
            wanted, got = (op(value, *args, **keywords) for value, args, keywords in (given, there))
            for leaf in tree_leaves(got):
                assert not isinstance(leaf, torch.Tensor) or leaf.is_cuda, f"a result on {leaf.device}"
            got = tree_map(lambda leaf: leaf.cpu() if isinstance(leaf, torch.Tensor) else leaf, got)
            torch.testing.assert_close(got, wanted, rtol=slack, atol=slack, equal_nan=True)
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:300]}"
    return ""


def main(part: int, dtype: torch.dtype) -> int:
    warnings.simplefilter("ignore")
    torch.manual_seed(0)
    started, chosen = time.perf_counter(), [op for op in op_db if op.supports_dtype(dtype, "cpu")][::part]
    found = {name_of(op): why for op in chosen if (why := difference(op, dtype))}
    odd = {name: why for name, why in found.items() if name not in DIFFERENT}
    print(f"{len(chosen) - len(found)} of {len(chosen)} entries equal, {time.perf_counter() - started:.0f} s")
    for name, why in odd.items():
        print(f"{name}: {why}")
    return int(bool(odd))


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main(int(given[0]) if given else 1, getattr(torch, given[1] if len(given) > 1 else "float32")))
