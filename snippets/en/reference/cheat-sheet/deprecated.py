# docs/en/reference/cheat-sheet.md:496, block deprecated
# Written by `make update`: edit the card.

import importlib.util
import pkgutil

names = """
torch.amp.autocast torch.amp.GradScaler torch.compile torch.export.export
torch.nn.utils.clip_grad_norm_ torch.set_default_dtype
torch.set_default_device torch.arange torch.linalg.vector_norm
torch.linalg.matrix_norm torch.tensor torch.no_grad torch.linalg.eigh
torchvision.models.ResNet18_Weights torchao.quantization.quantize_
""".split()

torch_names = [name for name in names if name.startswith("torch.")]
print(len(torch_names), len(names))
for name in names:
    package = name.partition(".")[0]
    if importlib.util.find_spec(package):  # the last two may be missing
        assert callable(pkgutil.resolve_name(name)), name

# Output:
# 13 15
