import torch

embedding = torch.nn.Embedding(10, 4, padding_idx=0).cuda()
bag = torch.nn.EmbeddingBag(10, 4, mode="sum").cuda()
i = torch.tensor([[1, 2], [0, 3]], device="cuda")
(embedding(i).sum() + bag(i).sum()).backward()
assert embedding.weight.grad[0].abs().sum().item() == 0 and bag.weight.grad.is_cuda
assert torch.nn.functional.one_hot(i, 4).is_cuda
assert torch.bincount(i.flatten()).tolist() == [1, 1, 1, 1]
