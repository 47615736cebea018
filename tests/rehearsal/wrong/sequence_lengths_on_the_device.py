# raises: RuntimeError: 'lengths' argument should be a 1D CPU int64 tensor, but got 1D cuda:0 Long tensor
import torch

torch.nn.utils.rnn.pack_padded_sequence(
    torch.ones(3, 2, 4, device="cuda"), torch.tensor([3, 2], device="cuda")
)
