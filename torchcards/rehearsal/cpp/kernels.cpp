// The few kernels that no CPU kernel can stand in for.
#include "runtime.h"

#include <ATen/Context.h>
#include <ATen/EmptyTensor.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/Tensor.h>
#include <ATen/native/TensorFactories.h>
#include <ATen/native/transformers/attention.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/set_cpu_dispatch.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/ScalarTypeToTypeMeta.h>
#include <torch/library.h>

namespace rehearsal {
namespace {

using at::IntArrayRef;
using at::Tensor;
using MaybeTensor = std::optional<Tensor>;
const c10::DispatchKeySet KEYS(c10::DispatchKey::CUDA);

// ---- memory

Tensor empty(IntArrayRef size, std::optional<at::ScalarType> dtype, std::optional<at::Layout>,
             std::optional<at::Device> device, std::optional<bool> pinned, std::optional<at::MemoryFormat> format) {
  TORCH_CHECK(!pinned.value_or(false), "Only dense CPU tensors can be pinned");
  c10::DeviceGuard guard(indexed(device.value_or(here())));
  return at::detail::empty_generic(size, &device_allocator(), KEYS, c10::dtype_or_default(dtype), format);
}
Tensor empty_strided(IntArrayRef size, IntArrayRef stride, std::optional<at::ScalarType> dtype,
                     std::optional<at::Layout>, std::optional<at::Device> device, std::optional<bool> pinned) {
  TORCH_CHECK(!pinned.value_or(false), "Only dense CPU tensors can be pinned");
  c10::DeviceGuard guard(indexed(device.value_or(here())));
  return at::detail::empty_strided_generic(size, stride, &device_allocator(), KEYS, c10::dtype_or_default(dtype));
}
// Zeros without memory, of forward-mode differentiation.
Tensor zero_tensor(IntArrayRef size, std::optional<at::ScalarType> dtype, std::optional<at::Layout>,
                   std::optional<at::Device> device, std::optional<bool>) {
  at::native::ZeroTensorAllocator allocator(indexed(device.value_or(here())));
  return at::detail::empty_generic(size, &allocator, KEYS.add(c10::DispatchKey::ZeroTensor), c10::dtype_or_default(dtype), std::nullopt);
}
// A storage grows, or gives its memory back, with whatever looks into it.
void resize_storage(const Tensor& view, int64_t bytes) {
  auto* storage = view.storage().unsafeGetStorageImpl();
  c10::DeviceGuard guard(view.device());
  auto pointer = device_allocator().allocate(size_t(bytes));
  auto kept = std::min(storage->nbytes(), size_t(bytes));
  if (kept) std::memcpy(pointer.get(), storage->data(), kept);
  storage->set_data_ptr_noswap(std::move(pointer));
  storage->set_nbytes(size_t(bytes));
}
Tensor& set_storage(Tensor& self, at::Storage source) { return at::cpu::set_(self, source); }
Tensor& set_storage_at(Tensor& self, at::Storage source, int64_t offset, IntArrayRef size, IntArrayRef stride) {
  return at::cpu::set_(self, source, offset, size, stride);
}
Tensor& set_tensor(Tensor& self, const Tensor& source) { return at::cpu::set_(self, source); }
void record_stream(Tensor&, c10::Stream) {}

// ---- recurrent cells, which CUDA fuses

bool given(const MaybeTensor& tensor) { return tensor && tensor->defined(); }
Tensor with_bias(const Tensor& gates, const MaybeTensor& bias) { return given(bias) ? gates + *bias : gates; }
Tensor over_batch(const Tensor& grad, bool bias) { return bias ? grad.sum(0) : Tensor(); }

std::tuple<Tensor, Tensor, Tensor> lstm_cell(const Tensor& input_gates, const Tensor& hidden_gates, const Tensor& cx,
                                             const MaybeTensor& input_bias, const MaybeTensor& hidden_bias) {
  auto gates = (with_bias(input_gates, input_bias) + with_bias(hidden_gates, hidden_bias)).chunk(4, 1);
  auto i = gates[0].sigmoid(), f = gates[1].sigmoid(), g = gates[2].tanh(), o = gates[3].sigmoid();
  auto cy = f * cx + i * g;
  return {o * cy.tanh(), cy, at::cat({i, f, g, o}, 1)};
}

std::tuple<Tensor, Tensor, Tensor> lstm_cell_backward(const MaybeTensor& grad_hy, const MaybeTensor& grad_cy, const Tensor& cx,
                                                      const Tensor& cy, const Tensor& workspace, bool bias) {
  auto saved = workspace.chunk(4, 1);
  auto i = saved[0], f = saved[1], g = saved[2], o = saved[3], t = cy.tanh();
  auto dh = given(grad_hy) ? *grad_hy : at::zeros_like(cy);
  auto dc = dh * o * (1 - t * t);
  if (given(grad_cy)) dc = dc + *grad_cy;
  auto grad = at::cat({dc * g * i * (1 - i), dc * cx * f * (1 - f), dc * i * (1 - g * g), dh * t * o * (1 - o)}, 1);
  return {grad, dc * f, over_batch(grad, bias)};
}

std::tuple<Tensor, Tensor> gru_cell(const Tensor& input_gates, const Tensor& hidden_gates, const Tensor& hx,
                                    const MaybeTensor& input_bias, const MaybeTensor& hidden_bias) {
  auto x = with_bias(input_gates, input_bias).chunk(3, 1), h = with_bias(hidden_gates, hidden_bias).chunk(3, 1);
  auto reset = (x[0] + h[0]).sigmoid(), update = (x[1] + h[1]).sigmoid(), fresh = (x[2] + reset * h[2]).tanh();
  return {fresh + update * (hx - fresh), at::cat({reset, update, fresh, hx, h[2]}, 1)};
}

std::tuple<Tensor, Tensor, Tensor, Tensor, Tensor> gru_cell_backward(const Tensor& grad_hy, const Tensor& workspace, bool bias) {
  auto saved = workspace.chunk(5, 1);
  auto reset = saved[0], update = saved[1], fresh = saved[2], hx = saved[3], hidden = saved[4];
  auto d_update = grad_hy * (hx - fresh) * (1 - update) * update;
  auto d_fresh = grad_hy * (1 - update) * (1 - fresh * fresh);
  auto d_reset = d_fresh * hidden * (1 - reset) * reset;
  auto grad_input = at::cat({d_reset, d_update, d_fresh}, 1), grad_hidden = at::cat({d_reset, d_update, d_fresh * reset}, 1);
  return {grad_input, grad_hidden, grad_hy * update, over_batch(grad_input, bias), over_batch(grad_hidden, bias)};
}

// ---- choices between libraries

bool no_library_ctc(const Tensor&, const Tensor&, IntArrayRef, IntArrayRef, int64_t) { return false; }
bool no_library_ctc_tensors(const Tensor&, const Tensor&, const Tensor&, const Tensor&, int64_t) { return false; }

// Attention is computed the plain way, where one of CUDA's kernels that are allowed could compute it.
int64_t attention_choice(const Tensor& query, const Tensor&, const Tensor&, const MaybeTensor& mask, double, bool,
                         std::optional<double>, bool) {
  auto& context = at::globalContext();
  bool half = query.scalar_type() == at::kHalf || query.scalar_type() == at::kBFloat16;
  bool narrow = query.size(-1) <= 256;
  bool flash = context.userEnabledFlashSDP() && half && narrow && !given(mask);
  bool cudnn = context.userEnabledCuDNNSDP() && half && narrow;
  bool efficient = context.userEnabledMemEfficientSDP() && (half || query.scalar_type() == at::kFloat);
  TORCH_CHECK(flash || cudnn || efficient || context.userEnabledMathSDP(), "No available kernel. Aborting execution.");
  return 0;
}

TORCH_LIBRARY_IMPL(aten, CUDA, m) {
  m.impl("empty.memory_format", empty);
  m.impl("empty_strided", empty_strided);
  m.impl("_efficientzerotensor", zero_tensor);
  m.impl("set_.source_Storage", set_storage);
  m.impl("set_.source_Storage_storage_offset", set_storage_at);
  m.impl("set_.source_Tensor", set_tensor);
  m.impl("record_stream", record_stream);
  m.impl("_thnn_fused_lstm_cell", lstm_cell);
  m.impl("_thnn_fused_lstm_cell_backward_impl", lstm_cell_backward);
  m.impl("_thnn_fused_gru_cell", gru_cell);
  m.impl("_thnn_fused_gru_cell_backward", gru_cell_backward);
  for (auto name : {"_use_cudnn_ctc_loss", "_use_miopen_ctc_loss"}) m.impl(name, no_library_ctc);
  for (auto name : {"_use_cudnn_ctc_loss.Tensor", "_use_miopen_ctc_loss.Tensor"}) m.impl(name, no_library_ctc_tensors);
}

// torch asks for the choice by a table of function pointers, not by the dispatcher
struct Attention {
  Attention() { at::native::_fused_sdp_choice_stub.set_cuda_dispatch_ptr(&attention_choice); }
} attention;

// ---- collectives: gloo works on the same bytes

struct Quiet : c10::WarningHandler {
  void process(const c10::Warning&) override {}
};
TORCH_LIBRARY_IMPL(c10d, CUDA, m) {
  Quiet quiet;  // we do mean to replace torch's own entries
  c10::WarningUtils::WarningHandlerGuard guard(&quiet);
  for (auto name : {"send", "recv_", "recv_any_source_", "reduce_", "broadcast_", "allreduce_", "allreduce_coalesced_", "allgather_",
                    "_allgather_base_", "allgather_coalesced_", "allgather_into_tensor_coalesced_", "reduce_scatter_",
                    "_reduce_scatter_base_", "reduce_scatter_tensor_coalesced_", "gather_", "scatter_", "alltoall_", "alltoall_base_",
                    "barrier", "monitored_barrier_"})
    m.impl(name, torch::CppFunction::makeFromBoxedFunction<&run>());
}

std::optional<at::Generator> generator_of(int64_t device) { return default_generator(c10::DeviceIndex(device)); }
TORCH_LIBRARY(torchcards_rehearsal, m) {
  m.def("default_generator(int device) -> Generator?", generator_of);
  m.def("resize_storage(Tensor view, int bytes) -> ()", resize_storage);
}

// ---- other kinds of tensors

void refuse_kind(const c10::OperatorHandle& handle, torch::jit::Stack*) {
  refuse(handle.schema().name() + " of a sparse, quantized or nested CUDA tensor");
}
TORCH_LIBRARY_IMPL(_, SparseCUDA, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&refuse_kind>()); }
TORCH_LIBRARY_IMPL(_, SparseCsrCUDA, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&refuse_kind>()); }
TORCH_LIBRARY_IMPL(_, QuantizedCUDA, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&refuse_kind>()); }
TORCH_LIBRARY_IMPL(_, NestedTensorCUDA, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&refuse_kind>()); }


}  // namespace
}  // namespace rehearsal
