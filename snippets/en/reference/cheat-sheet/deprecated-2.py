# docs/en/reference/cheat-sheet.md:520, block deprecated-2
# Written by `make update`: edit the card.

import pkgutil
import warnings

import torch
from torch import nn

w = nn.Parameter(torch.ones(2))
calls = {
    "torch.cuda.amp.autocast": (),
    "torch.cuda.amp.GradScaler": (),
    "torch.jit.script": (nn.ReLU(),),
    "torch.ao.quantization.quantize_dynamic": (nn.ReLU(),),
    "torch.nn.utils.clip_grad_norm": ([w], 1.0),
    "torch.set_default_tensor_type": ("torch.FloatTensor",),
    "torch.range": (0, 2),
    "torch.norm": (w,),
    "torch.FloatTensor": ([1, 2],),
    "torch.autograd.Variable": (w,),
    "torch.symeig": (torch.eye(2),),
}
for name, arguments in calls.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            pkgutil.resolve_name(name)(*arguments)
        except RuntimeError as error:
            print(name, str(error).split(". ")[0])
            continue
    print(name, caught[0].category.__name__ if caught else "-")

# Output:
# torch.cuda.amp.autocast FutureWarning
# torch.cuda.amp.GradScaler FutureWarning
# torch.jit.script DeprecationWarning
# torch.ao.quantization.quantize_dynamic DeprecationWarning
# torch.nn.utils.clip_grad_norm FutureWarning
# torch.set_default_tensor_type UserWarning
# torch.range UserWarning
# torch.norm -
# torch.FloatTensor -
# torch.autograd.Variable -
# torch.symeig This function was deprecated since version 1.9 and is now removed
