# raises: RuntimeError: RNG state is wrong size
import torch

torch.zeros(1, device="cuda")
torch.cuda.set_rng_state(torch.get_rng_state())
