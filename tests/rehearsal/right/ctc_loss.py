import torch

torch.manual_seed(0)
scores = torch.randn(12, 2, 5).log_softmax(2)
targets = torch.randint(1, 5, (2, 4))
sizes = torch.tensor([12, 10]), torch.tensor([4, 3])
here = torch.nn.functional.ctc_loss(scores, targets, *sizes)
logits = scores.cuda().requires_grad_()
there = torch.nn.functional.ctc_loss(logits, targets.cuda(), *sizes)
there.backward()
torch.testing.assert_close(there.cpu(), here)
assert logits.grad.is_cuda
