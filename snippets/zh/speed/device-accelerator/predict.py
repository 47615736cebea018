# docs/zh/speed/device-accelerator.md:289, block predict
# Written by `make update`: edit the card.

import torch


@torch.inference_mode()
def predict(model, x):
    device = next(model.parameters()).device
    was_training = model.training
    model.eval()
    result = model(x.to(device)).cpu()
    model.train(was_training)
    return result


device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
model = torch.nn.Linear(3, 2).to(device)
result = predict(model, torch.ones(4, 3))

print(result.numpy().shape, model.training)

# Output:
# (4, 2) True
