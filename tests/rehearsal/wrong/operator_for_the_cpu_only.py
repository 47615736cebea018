# raises: NotImplementedError: Could not run 'cards::twice' with arguments from the 'CUDA' backend.
import torch

library = torch.library.Library("cards", "DEF")
library.define("twice(Tensor x) -> Tensor")
library.impl("twice", lambda x: x * 2, "CPU")
torch.ops.cards.twice(torch.ones(2))
torch.ops.cards.twice(torch.ones(2, device="cuda"))
