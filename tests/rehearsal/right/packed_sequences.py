import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

x, lengths = torch.randn(3, 5, 2, device="cuda"), torch.tensor([5, 3, 2])
packed = pack_padded_sequence(x, lengths, batch_first=True)
out, _ = torch.nn.GRU(2, 4, batch_first=True).cuda()(packed)
padded, back = pad_packed_sequence(out, batch_first=True)
assert padded.shape == (3, 5, 4) and padded.is_cuda and back.tolist() == [5, 3, 2]
