import torch

torch.manual_seed(0)
a = torch.randn(4, 4, device="cuda", dtype=torch.float64)
s = a @ a.mT + 4 * torch.eye(4, device="cuda", dtype=torch.float64)
torch.testing.assert_close(torch.linalg.inv(s) @ s, torch.eye(4, device="cuda", dtype=torch.float64))
factor = torch.linalg.cholesky(s)
torch.testing.assert_close(factor @ factor.mT, s)
u, d, v = torch.linalg.svd(a)
torch.testing.assert_close(u @ d.diag() @ v, a)
assert torch.linalg.eigvalsh(s).min() > 0 and torch.linalg.solve(s, a).is_cuda
assert torch.fft.rfft(torch.randn(8, device="cuda")).dtype == torch.complex64
