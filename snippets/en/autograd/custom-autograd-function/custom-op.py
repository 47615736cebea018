# docs/en/autograd/custom-autograd-function.md:300, block custom-op
# Written by `make update`: edit the card.

import torch
from torch.library import custom_op, opcheck


@custom_op("cards::cube", mutates_args=())
def cube(x: torch.Tensor) -> torch.Tensor:
    y = x.numpy(force=True) ** 3
    return torch.as_tensor(y, device=x.device)


def save(ctx, inputs, output):
    ctx.save_for_backward(*inputs)


def backward(ctx, grad_y):
    return grad_y * 3 * ctx.saved_tensors[0] ** 2


cube.register_fake(torch.empty_like)
cube.register_autograd(backward, setup_context=save)

x = torch.rand(3, dtype=torch.float64, requires_grad=True)
tests = ("test_schema", "test_autograd_registration", "test_faketensor")
print(opcheck(cube, (x,), test_utils=tests))
print(torch.autograd.gradcheck(cube, (x,)))

# Output:
# {'test_schema': 'SUCCESS', 'test_autograd_registration': 'SUCCESS', 'test_faketensor': 'SUCCESS'}
# True
