# docs/zh/data/image-dataset.md:261, block idx-2
# Written by `make update`: edit the card.

import torch


def picture(k):
    image = torch.zeros(28, 28)
    start = 2 + 5 * (k % 5)
    image[start : start + 3] = 1.0
    return image if k < 5 else image.T


torch.manual_seed(0)
clean = torch.stack([picture(k) for k in range(10)])  # (10, 28, 28)
labels = torch.arange(200) % 10
images = 0.6 * clean[labels] + 0.4 * torch.rand(200, 28, 28)
images = (images * 255).to(torch.uint8)

scores = images.flatten(1).float() @ clean.flatten(1).T  # (200, 10)
print(images.shape, images.dtype, (scores.argmax(1) == labels).all())

import gzip
import struct
from pathlib import Path


def write_idx(path, x):
    header = struct.pack(f">HBB{x.dim()}I", 0, 8, x.dim(), *x.shape)
    Path(path).write_bytes(gzip.compress(header + x.numpy().tobytes()))


def read_idx(path):
    content = bytearray(gzip.decompress(Path(path).read_bytes()))
    zero, kind, ndim = struct.unpack_from(">HBB", content)
    assert (zero, kind) == (0, 8)
    shape = struct.unpack_from(f">{ndim}I", content, 4)
    start = {"dtype": torch.uint8, "offset": 4 + 4 * ndim}
    return torch.frombuffer(content, **start).reshape(shape)


write_idx("train-images-idx3-ubyte.gz", images)
again = read_idx("train-images-idx3-ubyte.gz")
print(again.shape, torch.equal(again, images))

# Output:
# torch.Size([200, 28, 28]) torch.uint8 tensor(True)
# torch.Size([200, 28, 28]) True
