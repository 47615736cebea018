"""A chain that writes into what it has only imported is found out from its text."""

import pytest

from torchcards.runner.reach import reached


@pytest.mark.parametrize(
    "code",
    [
        "import torch.nn.functional as F\nF.dropout.__defaults__ = (0.9, True, False)",
        "import torch\nlayer = torch.nn.Linear\nlayer.forward.__code__ = f.__code__",
        "from json import _default_encoder as encoder\nencoder.sort_keys = True",
        "import numpy\nnumpy.sctypeDict['mine'] = numpy.float32",
        "import numpy\nnumpy.a, b = 1, 2",
        "import numpy\nnumpy.a: int = 1",
        "import numpy\nnumpy.a |= 1",
        "import numpy\ndel numpy.a",
        "import csv\ncsv.register_dialect('mine')",
        "import torch\nsetattr(torch.relu, 'mine', 1)",
        "import torch\nfor f in [torch.relu, torch.sin]:\n    f.mine = 1",
        "import torch\ndef f():\n    torch.relu.mine = 1",
        "from json import *\ndumps.__kwdefaults__['indent'] = 1",
        "import json\nencoder = getattr(json, '_default_encoder')\nencoder.sort_keys = True",
        "import importlib\nimportlib.import_module('json').mine = 1",
        "text = input()\nexec(text)",
        "import torch\ntorch.jit._state.disable()",
        "import torch\ntorch._C._functorch._vmap_increment_nesting(2, 'error')",
        "import os\nos.path.sep = os.environ['HOME']",
        "import torch._dynamo\ntorch._dynamo.reset.mine = 1",
        "import os\nos.environ.mine = 1",
        "import torch._dynamo\ntorch._dynamo.reset_frame_count()",
        "import json\njson.dumps.__setattr__('mine', 1)",
        "import keyword\nkeyword.kwlist.clear()",
        "import shutil\nshutil.unregister_archive_format('zip')",
        "def change(f):\n    f.__defaults__ = (1,)",
        "from unittest import mock\nmock.patch('json.dumps.__kwdefaults__', {}).start()",
    ],
)
def test_a_write_is_found(code: str) -> None:
    assert reached([code])


@pytest.mark.parametrize(
    "code",
    [
        "import torch\nx = torch.ones(2)\nx[0] = 3\nx.mine = 1",
        "import torch\nmodel = torch.nn.Linear(2, 2)\nmodel.weight.data = torch.ones(2, 2)\nmodel.register_buffer('b', None)",
        "import torch\nf(torch.int8, dtype=torch.float32)\nassert torch.pi == 3",
        "class Own:\n    pass\nOwn.x = 1",
        "class Own:\n    def _f(self): ...\nOwn()._f()",
        "import torch\nlist_ = []\nlist_.append(torch.float32)",
        "import os\nos.environ |= {'A': '1'}\nos.environ['A'] = '2'\ndel os.environ['A']\nos.environ.update(A='3')",
        "import torch\ntorch._dynamo.reset()\ntorch._dynamo.explain(f)(torch.ones(2))",
        "import os\nos.remove('a')",
    ],
)
def test_its_own_things_are_the_program_s(code: str) -> None:
    assert not reached([code])


def test_a_chain_is_read_as_a_whole() -> None:
    assert reached(["import json", "json.dumps.__kwdefaults__['indent'] = 3"])
