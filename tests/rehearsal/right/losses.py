import torch
from torch.nn import functional as F

torch.manual_seed(0)
x, y = torch.randn(6, 4), torch.randint(0, 4, (6,))
z = torch.rand(6, 4)
weight = torch.tensor([1.0, 2.0, 1.0, 0.5])
for f, a, b, kw in (
    (F.cross_entropy, x, y, {"weight": weight}),
    (F.mse_loss, x, z, {}),
    (F.l1_loss, x, z, {}),
    (F.smooth_l1_loss, x, z, {}),
    (F.binary_cross_entropy, z, z, {}),
    (F.binary_cross_entropy_with_logits, x, z, {"pos_weight": weight}),
    (F.kl_div, x.log_softmax(1), z, {}),
    (F.nll_loss, x.log_softmax(1), y, {}),
    (F.multi_margin_loss, x, y, {}),
    (F.huber_loss, x, z, {}),
):
    there = f(a.cuda(), b.cuda(), **{k: v.cuda() for k, v in kw.items()})
    torch.testing.assert_close(there.cpu(), f(a, b, **kw))
