// Operators: one boxed kernel for all of them. It checks devices as CUDA's wrappers do, runs the CPU
// kernel on aliases of the same bytes, and gives the results back as CUDA tensors.
#include "runtime.h"

#include <cstring>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

#include <ATen/Context.h>
#include <ATen/core/Tensor.h>
#include <ATen/core/op_registration/adaption.h>
#include <c10/core/DeviceGuard.h>
#include <torch/library.h>

namespace rehearsal {
namespace {

using torch::jit::Stack;

// ---- what is known of an operator

enum class Check { Wrapper, Iterator, Free };
enum class Kernel { Own, Shared, None };
struct Row {
  const char* name;
  Check check;
  const char* method;
  Kernel kernel;
};
const Row TABLE[] = {
#include "operators.inc"
};

// Those that kernels.cpp has.
const std::unordered_set<std::string> OWN_KERNELS{
    "aten::empty.memory_format", "aten::empty_strided", "aten::_efficientzerotensor", "aten::set_.source_Storage", "aten::set_.source_Storage_storage_offset",
    "aten::set_.source_Tensor", "aten::record_stream", "aten::_use_cudnn_ctc_loss", "aten::_use_cudnn_ctc_loss.Tensor",
    "aten::_use_miopen_ctc_loss", "aten::_use_miopen_ctc_loss.Tensor", "aten::_fused_sdp_choice"};

// Operators that check devices in their own words, or not at all.
const std::unordered_set<std::string> ANY_DEVICE{"aten::copy_", "aten::_copy_from", "aten::_copy_from_and_resize",
                                                 "aten::set_"};
const std::unordered_set<std::string> INDEXING{"aten::index", "aten::_unsafe_index", "aten::index_put_", "aten::index_put",
                                               "aten::_index_put_impl_", "aten::_unsafe_index_put"};

// CPU kernels take integers where CUDA has none: the name that CUDA's message gives the kernel.
const std::unordered_map<std::string, const char*> NO_INTEGERS{
    {"aten::mm", "addmm_cuda"},
    {"aten::addmm", "addmm_cuda"},
    {"aten::addmm_", "addmm_cuda"},
    {"aten::_addmm_activation", "addmm_cuda"},
    {"aten::bmm", "baddbmm_cuda"},
    {"aten::baddbmm", "baddbmm_cuda"},
    {"aten::baddbmm_", "baddbmm_cuda"},
    {"aten::mv", "addmv_impl_cuda"},
    {"aten::addmv", "addmv_impl_cuda"},
    {"aten::addmv_", "addmv_impl_cuda"},
    {"aten::dot", "dot"},
    {"aten::vdot", "vdot"},
    {"aten::convolution", "slow_conv2d_cuda"},
    {"aten::avg_pool2d", "avg_pool2d_out_cuda_frame"},
    {"aten::avg_pool3d", "avg_pool3d_out_cuda"},
    {"aten::max_pool2d_with_indices", "max_pool2d_with_indices_out_cuda_frame"},
    {"aten::max_pool3d_with_indices", "max_pool3d_with_indices_out_frame"},
};

// Where an index out of range is an exception on CPU and an assert in a kernel on CUDA.
const std::unordered_set<std::string> ASSERTING{
    "aten::index", "aten::_unsafe_index", "aten::_index_put_impl_", "aten::index_put_", "aten::index_put", "aten::index_select",
    "aten::index_add", "aten::index_add_", "aten::index_copy", "aten::index_copy_", "aten::index_fill_", "aten::index_reduce",
    "aten::index_reduce_", "aten::gather", "aten::scatter", "aten::scatter_", "aten::scatter_add", "aten::scatter_add_",
    "aten::scatter_reduce", "aten::scatter_reduce_", "aten::take", "aten::put_", "aten::nll_loss_forward",
    "aten::nll_loss2d_forward", "aten::_embedding_bag", "aten::_embedding_bag_forward_only", "aten::embedding_dense_backward",
    "aten::embedding_renorm_", "aten::multi_margin_loss", "aten::multilabel_margin_loss_forward", "aten::binary_cross_entropy",
    "aten::multinomial"};

// Names with which CUDA's kernels refuse torch.use_deterministic_algorithms(True).
const std::unordered_map<std::string, const char*> NOT_DETERMINISTIC{
    {"aten::adaptive_avg_pool3d_backward", "adaptive_avg_pool3d_backward_cuda"},
    {"aten::_adaptive_avg_pool3d_backward", "adaptive_avg_pool3d_backward_cuda"},
    {"aten::_adaptive_avg_pool2d_backward", "adaptive_avg_pool2d_backward_cuda"},
    {"aten::adaptive_max_pool2d_backward", "adaptive_max_pool2d_backward_cuda"},
    {"aten::adaptive_max_pool3d_backward", "adaptive_max_pool3d_backward_cuda"},
    {"aten::avg_pool3d_backward", "avg_pool3d_backward_cuda"},
    {"aten::fractional_max_pool2d_backward", "fractional_max_pool2d_backward_cuda"},
    {"aten::fractional_max_pool3d_backward", "fractional_max_pool3d_backward_cuda"},
    {"aten::upsample_linear1d_backward", "upsample_linear1d_backward_out_cuda"},
    {"aten::upsample_bilinear2d_backward", "upsample_bilinear2d_backward_out_cuda"},
    {"aten::upsample_bicubic2d_backward", "upsample_bicubic2d_backward_out_cuda"},
    {"aten::upsample_trilinear3d_backward", "upsample_trilinear3d_backward_out_cuda"},
    {"aten::reflection_pad1d_backward", "reflection_pad1d_backward_out_cuda"},
    {"aten::reflection_pad2d_backward", "reflection_pad2d_backward_cuda"},
    {"aten::reflection_pad3d_backward", "reflection_pad3d_backward_out_cuda"},
    {"aten::nll_loss2d_forward", "nll_loss2d_forward_out_cuda_template"},
    {"aten::_ctc_loss_backward", "ctc_loss_backward_gpu"},
    {"aten::max_unpool2d", "max_unpooling2d_forward_out"},
    {"aten::max_unpool3d", "max_unpooling3d_forward_out"},
    {"aten::histc", "_histc_cuda"},
    {"aten::bincount", "_bincount_cuda"},  // with weights
    {"aten::cumsum", "cumsum_cuda_kernel"},  // of floats
    {"aten::cumsum_", "cumsum_cuda_kernel"},
    {"aten::put_", "put_"},
    {"aten::grid_sampler_2d_backward", "grid_sampler_2d_backward_cuda"},
    {"aten::grid_sampler_3d_backward", "grid_sampler_3d_backward_cuda"},
};

// These need the host to wait for the device.
const std::unordered_set<std::string> SYNCHRONIZING{"aten::_local_scalar_dense", "aten::nonzero", "aten::masked_select",
                                                    "aten::_unique2", "aten::unique_dim", "aten::unique_consecutive"};

struct Operator {
  std::string name, base, method;
  Check check = Check::Wrapper;
  bool known = false, cuda = true, any_device = false, indexing = false, asserting = false, synchronizing = false, collective = false;
  const char *no_integers = nullptr, *not_deterministic = nullptr;
};

template <typename Map>
const char* look_up(const Map& map, const std::string& key) {
  auto found = map.find(key);
  return found == map.end() ? nullptr : found->second;
}

Operator learn(const c10::OperatorName& full) {
  static const auto* rows = [] {
    auto* map = new std::unordered_map<std::string, const Row*>;
    for (const auto& row : TABLE) map->emplace(row.name, &row);
    return map;
  }();
  Operator op;
  op.base = full.name;
  op.name = full.overload_name.empty() ? full.name : full.name + "." + full.overload_name;
  op.collective = op.base.rfind("c10d::", 0) == 0;
  if (auto found = rows->find(op.name); found != rows->end()) {
    const Row& row = *found->second;
    op.known = true;
    op.check = row.check;
    op.method = row.method;
    op.cuda = row.kernel != Kernel::None;
  }
  op.any_device = op.collective || ANY_DEVICE.count(op.base) || op.check == Check::Free;
  op.indexing = INDEXING.count(op.base);
  op.asserting = ASSERTING.count(op.base);
  op.synchronizing = SYNCHRONIZING.count(op.base);
  op.no_integers = look_up(NO_INTEGERS, op.base);
  op.not_deterministic = look_up(NOT_DETERMINISTIC, op.base);
  return op;
}

const Operator& known(const c10::OperatorHandle& handle) {
  static std::mutex mutex;
  static auto* seen = new std::unordered_map<c10::OperatorName, std::unique_ptr<Operator>>;
  std::lock_guard<std::mutex> lock(mutex);
  auto& op = (*seen)[handle.operator_name()];
  if (!op) op = std::make_unique<Operator>(learn(handle.operator_name()));
  return *op;
}

// ---- the arguments

template <typename Visit>
void each_tensor(const c10::IValue& value, Visit visit) {
  if (value.isTensor()) {
    if (value.toTensor().defined()) visit(value.toTensor());
  } else if (value.isTensorList()) {
    for (const at::Tensor& tensor : value.toTensorList()) visit(tensor);
  } else if (value.isList()) {
    for (const c10::IValue& item : value.toListRef()) each_tensor(item, visit);
  }
}

// The same value with every tensor in it replaced.
template <typename Change>
c10::IValue with_tensors(const c10::IValue& value, Change change) {
  if (value.isTensor()) return value.toTensor().defined() ? change(value.toTensor()) : value;
  if (value.isTensorList()) {
    c10::List<at::Tensor> list;
    for (const at::Tensor& tensor : value.toTensorList()) list.push_back(change(tensor));
    return list;
  }
  if (value.isOptionalTensorList()) {
    c10::List<std::optional<at::Tensor>> list;
    for (const c10::IValue& item : value.toListRef())
      list.push_back(item.isTensor() ? std::optional<at::Tensor>(change(item.toTensor())) : std::nullopt);
    return list;
  }
  if (value.isList() && value.type()->str().find("Tensor") != std::string::npos) {
    auto list = value.toList().copy();
    for (size_t i = 0; i < list.size(); i++) list.set(i, with_tensors(list.get(i), change));
    return list;
  }
  return value;
}

// ---- checks

[[noreturn]] void two_devices(c10::Device common, c10::Device other) {
  TORCH_CHECK(false, "Expected all tensors to be on the same device, but found at least two devices, ", common, " and ", other, "!");
}

// TensorIterator's rule: the first device that is no CPU counts; a CPU scalar may go with it, unless written to.
void check_iterator(const c10::FunctionSchema& schema, const c10::IValue* values) {
  std::optional<c10::Device> common;
  for (size_t i = 0; i < schema.arguments().size(); i++)
    each_tensor(values[i], [&](const at::Tensor& tensor) {
      if (!common && !tensor.is_cpu()) common = tensor.device();
    });
  for (bool outputs : {true, false})
    for (size_t i = 0; i < schema.arguments().size(); i++) {
      auto* alias = schema.arguments()[i].alias_info();
      bool output = alias && alias->isWrite();
      if (output != outputs) continue;
      each_tensor(values[i], [&](const at::Tensor& tensor) {
        if (!output && tensor.is_cpu() && tensor.dim() == 0) return;
        if (common && tensor.device() != *common) two_devices(*common, tensor.device());
      });
    }
}

void check_wrapper(const Operator& op, const c10::FunctionSchema& schema, const c10::IValue* values) {
  std::optional<c10::Device> common;
  auto check = [&](size_t i) {
    each_tensor(values[i], [&](const at::Tensor& tensor) {
      c10::impl::check_and_update_common_device(common, tensor, op.method.c_str(), schema.arguments()[i].name().c_str());
    });
  };
  for (size_t i = 0; i < schema.arguments().size(); i++)  // CUDA's wrappers look at out= first
    if (schema.arguments()[i].is_out()) check(i);
  for (size_t i = 0; i < schema.arguments().size(); i++)
    if (!schema.arguments()[i].is_out()) check(i);
}

// Indices may be on CPU or beside what they index; a value beside it too, unless it is a scalar.
void check_indexing(const c10::FunctionSchema& schema, const c10::IValue* values) {
  const at::Tensor& self = values[0].toTensor();
  each_tensor(values[1], [&](const at::Tensor& index) {
    TORCH_CHECK(index.is_cpu() || index.device() == self.device(),
                "indices should be either on cpu or on the same device as the indexed tensor (", self.device(), ")");
  });
  for (size_t i = 2; i < schema.arguments().size(); i++)
    each_tensor(values[i], [&](const at::Tensor& value) {
      bool scalar = value.numel() == 1 && value.dim() == 0;
      bool beside = value.device() == self.device() || (scalar && value.is_cpu());
      if (!beside) two_devices(self.is_cpu() ? value.device() : self.device(), self.is_cpu() ? self.device() : value.device());
    });
}

// Worded by _convolution itself, before any kernel.
void check_convolution(const c10::IValue* values) {
  const at::Tensor &input = values[0].toTensor(), &weight = values[1].toTensor();
  TORCH_CHECK(input.options().type_equal(weight.options()), "Input type (", input.toString(), ") and weight type (", weight.toString(), ") should be the same");
  if (!values[2].isTensor() || !values[2].toTensor().defined()) return;
  const at::Tensor& bias = values[2].toTensor();
  TORCH_CHECK(input.options().type_equal(bias.options()), "Input type (", input.toString(), ") and bias type (", bias.toString(), ") should be the same");
}

void check_mask(const c10::IValue* values) {
  const at::Tensor &self = values[0].toTensor(), &mask = values[1].toTensor();
  TORCH_CHECK(self.device() == mask.device(), "expected self and mask to be on the same device, but got mask on ", mask.device(), " and self on ", self.device());
}

void check_devices(const Operator& op, const c10::FunctionSchema& schema, const c10::IValue* values) {
  if (op.base == "aten::convolution") check_convolution(values);
  if (op.base == "aten::masked_fill_") check_mask(values);
  if (op.indexing) check_indexing(schema, values);
  else if (op.any_device) return;
  else if (op.check == Check::Iterator) check_iterator(schema, values);
  else check_wrapper(op, schema, values);
}

// CUDA has kernels for two dtypes of class indices, and says so in its own words.
void check_target(const c10::IValue* values) {
  const at::Tensor &input = values[0].toTensor(), &target = values[1].toTensor();
  auto type = target.scalar_type();
  if (type == at::kLong || type == at::kByte) return;
  const char* kernel = input.dim() == 1 ? "nll_loss_forward_reduce_cuda_kernel_1d_index"
                       : values[3].toInt() == 0 ? "nll_loss_forward_no_reduce_cuda_kernel_index"
                                                : "nll_loss_forward_reduce_cuda_kernel_2d_index";
  TORCH_CHECK_NOT_IMPLEMENTED(false, '"', kernel, "\" not implemented for '", type, "'");
}

bool exact_anyway(const Operator& op, const c10::IValue* values) {
  if (op.base == "aten::bincount") return !values[1].isTensor();
  if (op.base.rfind("aten::cumsum", 0) == 0) return c10::isIntegralType(values[0].toTensor().scalar_type(), true);
  return false;
}

void check_kernel(const Operator& op, const c10::OperatorHandle& handle, const c10::IValue* values) {
  bool exists = op.known ? op.cuda : op.collective || op.base.rfind("torchvision::", 0) == 0;
  TORCH_CHECK_NOT_IMPLEMENTED(exists, "Could not run '", op.name, "' with arguments from the 'CUDA' backend. This could be because the operator"
    " doesn't exist for this backend, or was omitted during the selective/custom build process (if using custom build). If you are a Facebook"
    " employee using PyTorch on mobile, please visit https://fburl.com/ptmfixes for possible resolutions. '", op.name, "' is only available for"
    " these backends: [CPU, ...].");
  if (!handle.hasComputedKernelForDispatchKey(c10::DispatchKey::CPU)) refuse(op.name + " has no CPU kernel");
  if (op.no_integers && values[0].isTensor() && c10::isIntegralType(values[0].toTensor().scalar_type(), true))
    TORCH_CHECK_NOT_IMPLEMENTED(false, '"', op.no_integers, "\" not implemented for '", values[0].toTensor().scalar_type(), "'");
  if (op.base == "aten::nll_loss_forward") check_target(values);
  if (op.not_deterministic && !exact_anyway(op, values)) at::globalContext().alertNotDeterministic(op.not_deterministic);
  if (op.name == "aten::median.dim" || op.name == "aten::median.dim_values")
    at::globalContext().alertNotDeterministic("median CUDA with indices output");
}

// 0: off, 1: warn, 2: error
std::atomic<int> sync_debug_mode{0};
void synchronizes() {
  if (!sync_debug_mode) return;
  TORCH_CHECK(sync_debug_mode != 2, "called a synchronizing CUDA operation");
  TORCH_WARN("called a synchronizing CUDA operation");
}

// A copy between host and device that was not asked to go its own way.
bool waits(const Operator& op, const c10::IValue* values) {
  if (op.name != "aten::copy_" || values[2].toBool()) return false;
  return values[0].toTensor().is_cpu() != values[1].toTensor().is_cpu();
}

// ---- one call

class Call {
 public:
  // Keys that travel with an alias: the rest of a tensor's key set is added above us.
  at::Tensor to_host(const at::Tensor& tensor) {
    if (!tensor.defined() || !tensor.is_cuda()) return tensor;
    if (tensor.layout() != c10::kStrided || !tensor.has_storage()) refuse("a sparse or nested CUDA tensor");
    if (!device) device = tensor.device();
    auto* storage = tensor.storage().unsafeGetStorageImpl();
    auto& alias = hosts_[storage];
    if (!alias) {
      alias = c10::Storage(c10::make_intrusive<c10::StorageImpl>(
          c10::StorageImpl::use_byte_size_t(), storage->nbytes(), borrow(tensor.storage()), c10::GetAllocator(c10::kCPU), true));
      devices_[alias.unsafeGetStorageImpl()] = tensor.storage();
    }
    auto host = at::detail::make_tensor<at::TensorImpl>(c10::Storage(alias), c10::DispatchKeySet(c10::DispatchKey::CPU), tensor.dtype());
    copy_shape(host, tensor);
    if (tensor.unsafeGetTensorImpl()->is_wrapped_number()) host.unsafeGetTensorImpl()->set_wrapped_number(true);
    originals_[host.unsafeGetTensorImpl()] = tensor;
    pairs_.emplace_back(host, tensor);
    return host;
  }

  at::Tensor to_device(const at::Tensor& host) {
    if (!host.defined() || !host.is_cpu()) return host;
    if (host.layout() != c10::kStrided || !host.has_storage() || host.is_quantized()) refuse("a sparse or nested CUDA tensor");
    if (auto found = originals_.find(host.unsafeGetTensorImpl()); found != originals_.end()) return found->second;
    auto [storage, base] = device_storage(host);
    at::Tensor tensor = base.defined()
        ? at::detail::make_tensor<at::TensorImpl>(c10::TensorImpl::VIEW, std::move(storage), base.key_set(), host.dtype())
        : at::detail::make_tensor<at::TensorImpl>(std::move(storage), c10::DispatchKeySet(c10::DispatchKey::CUDA), host.dtype());
    copy_shape(tensor, host);
    return tensor;
  }

  // out= and resize_: a CPU kernel has grown or reshaped an alias.
  void follow() {
    for (auto& [host, tensor] : pairs_) {
      auto* alias = host.storage().unsafeGetStorageImpl();
      auto* storage = tensor.storage().unsafeGetStorageImpl();
      if (alias->data() != storage->data() || alias->nbytes() > storage->nbytes()) {
        size_t bytes = alias->nbytes();
        storage->set_data_ptr_noswap(to_device_pointer(alias->set_data_ptr(c10::DataPtr(nullptr, c10::kCPU)), bytes, device->index()));
        storage->set_nbytes(bytes);
        alias->set_data_ptr_noswap(c10::DataPtr(storage->mutable_data(), c10::kCPU));
      }
      if (host.sizes() != tensor.sizes() || host.strides() != tensor.strides() || host.storage_offset() != tensor.storage_offset())
        copy_shape(tensor, host);
    }
  }

  std::optional<c10::Device> device;

 private:
  static void copy_shape(const at::Tensor& to, const at::Tensor& from) {
    auto* impl = to.unsafeGetTensorImpl();
    impl->set_sizes_and_strides(from.sizes(), from.strides(), from.storage_offset());
    to._set_conj(from.is_conj());
    to._set_neg(from.is_neg());
  }

  // The same bytes, kept alive by whoever keeps the alias: a collective may outlive the call.
  static c10::DataPtr borrow(const c10::Storage& storage) {
    auto* keeper = new c10::Storage(storage);
    return {storage.mutable_data(), keeper, [](void* it) { delete static_cast<c10::Storage*>(it); }, c10::kCPU};
  }

  // The storage on the device for one on the host, and a tensor that already looks into it, if any.
  std::pair<c10::Storage, at::Tensor> device_storage(const at::Tensor& host) {
    auto* storage = host.storage().unsafeGetStorageImpl();
    auto& found = devices_[storage];
    if (!found) {
      size_t bytes = storage->nbytes();
      auto pointer = storage->set_data_ptr(c10::DataPtr(nullptr, c10::kCPU));
      void* start = pointer.get();
      bool ours = pointer.get_deleter() == device_allocator().raw_deleter();
      auto own = to_device_pointer(std::move(pointer), bytes, device->index());
      // what is not ours may be shared with others, who must still find it
      if (ours) storage->set_data_ptr_noswap(c10::DataPtr(start, c10::kCPU));
      else storage->set_data_ptr_noswap(std::move(pointer));
      found = c10::Storage(c10::Storage::use_byte_size_t(), bytes, std::move(own), &device_allocator(), true);
      return {found, {}};
    }
    for (auto& [alias, tensor] : pairs_)
      if (tensor.storage().unsafeGetStorageImpl() == found.unsafeGetStorageImpl()) return {found, tensor};
    return {found, {}};
  }

  std::unordered_map<c10::StorageImpl*, c10::Storage> hosts_, devices_;
  std::unordered_map<at::TensorImpl*, at::Tensor> originals_;
  std::vector<std::pair<at::Tensor, at::Tensor>> pairs_;
};

// Chance comes from the device's own generator, never from the CPU's.
void draw(const Operator& op, const c10::FunctionSchema& schema, c10::IValue* values, c10::Device device, bool on_device) {
  for (size_t i = 0; i < schema.arguments().size(); i++) {
    if (schema.arguments()[i].type()->str().rfind("Generator", 0) != 0) continue;
    at::Generator generator = values[i].isNone() ? default_generator(device.index()) : values[i].toGenerator();
    if (op.base == "aten::randperm") {
      c10::Device wanted = on_device ? device : c10::Device(c10::kCPU);
      TORCH_CHECK(values[i].isNone() || generator.device() == wanted, "Expected a '", wanted, "' generator device but found '", generator.device(), "'");
    }
    // a generator of CUDA's brings its kernel to CPU tensors too
    bool host = values[0].isTensor() && values[0].toTensor().defined() && !on_device;
    TORCH_CHECK(!host || generator.device().is_cpu(), "Expected a 'cpu' device type for generator but found '", generator.device().type(), "'");
    TORCH_CHECK(generator.device().type() == CUDA, "Expected a 'cuda' device type for generator but found '", generator.device().type(), "'");
    values[i] = static_cast<Generator*>(generator.unsafeGetGeneratorImpl())->draw();
  }
}

bool reduced(at::ScalarType type) { return type == at::kHalf || type == at::kBFloat16; }

void redispatch(const Operator& op, const c10::OperatorHandle& handle, Stack* stack, c10::Device device) {
  KernelScope scope(op.collective ? -1 : device.index());
  handle.redispatchBoxed(c10::DispatchKeySet(c10::DispatchKey::CPU), stack);
}

// CUDA's softmax of halves can give floats at once, and its backward can take them.
std::optional<at::ScalarType> widen_softmax(const Operator& op, c10::IValue* values) {
  if (op.base == "aten::_softmax" || op.base == "aten::_log_softmax") {
    if (values[2].toBool()) values[0] = values[0].toTensor().to(at::kFloat);
    values[2] = false;
  }
  if (op.base == "aten::_softmax_backward_data" || op.base == "aten::_log_softmax_backward_data") {
    auto wanted = values[3].toScalarType();
    if (reduced(wanted) && values[0].toTensor().scalar_type() == at::kFloat) {
      values[3] = at::kFloat;
      return wanted;
    }
  }
  return std::nullopt;
}

// A dtype that CUDA has and the CPU kernel has not: once more in float32.
void run_wider(const Operator& op, const c10::OperatorHandle& handle, Stack* stack, std::vector<c10::IValue> values, c10::Device device) {
  std::vector<std::pair<at::Tensor, at::Tensor>> widened;
  at::ScalarType narrow = at::kHalf;
  for (auto& value : values)
    value = with_tensors(value, [&](const at::Tensor& tensor) {
      if (!tensor.is_cpu() || !reduced(tensor.scalar_type())) return tensor;
      narrow = tensor.scalar_type();
      widened.emplace_back(tensor, tensor.to(at::kFloat));
      return widened.back().second;
    });
  if (widened.empty()) refuse(op.name + " has no CPU kernel for this dtype");
  for (auto& value : values) stack->push_back(std::move(value));
  redispatch(op, handle, stack, device);
  const auto& schema = handle.schema();
  bool writes = schema.is_mutable();
  if (writes)
    for (auto& [tensor, wide] : widened) {
      if (wide.sizes() != tensor.sizes()) tensor.resize_(wide.sizes());
      tensor.copy_(wide);
    }
  for (size_t i = stack->size() - schema.returns().size(); i < stack->size(); i++)
    (*stack)[i] = with_tensors((*stack)[i], [&](const at::Tensor& result) {
      for (auto& [tensor, wide] : widened)
        if (result.is_same(wide)) return tensor;
      return result.scalar_type() == at::kFloat ? result.to(narrow) : result;
    });
}

// A CPU kernel's name in a message, as CUDA's kernel of the same operator is called.
std::string as_cuda_says(std::string text) {
  static const std::pair<const char*, const char*> names[] = {
      {"\"softmax_lastdim_kernel_impl\"", "\"host_softmax\""},     {"\"softmax_kernel_impl\"", "\"host_softmax\""},
      {"\"log_softmax_lastdim_kernel_impl\"", "\"host_softmax\""}, {"\"log_softmax_kernel_impl\"", "\"host_softmax\""},
      {"addmm_impl_cpu_", "addmm_cuda"}, {"_vml_cpu\"", "_cuda\""}, {"_cpu\"", "_cuda\""}};
  for (auto [host, device] : names)
    if (auto at = text.find(host); at != std::string::npos) return text.replace(at, std::strlen(host), device);
  return text;
}

void run_on_host(const Operator& op, const c10::OperatorHandle& handle, Stack* stack, c10::Device device) {
  auto count = handle.schema().arguments().size();
  std::vector<c10::IValue> kept(stack->end() - long(count), stack->end());
  auto depth = stack->size() - count;
  try {
    redispatch(op, handle, stack, device);
  } catch (const c10::OutOfMemoryError&) {
    throw;
  } catch (const c10::NotImplementedError& error) {
    std::string text = error.what_without_backtrace();
    bool narrow = text.find("not implemented for 'Half'") != std::string::npos || text.find("not implemented for 'BFloat16'") != std::string::npos;
    if (!narrow) TORCH_CHECK_NOT_IMPLEMENTED(false, as_cuda_says(text));
    stack->resize(depth);
    run_wider(op, handle, stack, std::move(kept), device);
  } catch (const c10::Error& error) {
    std::string text = error.what_without_backtrace();
    bool index = text.find("out of bounds") != std::string::npos || text.find("out of range") != std::string::npos ||
                 text.find("all elements of input should be between 0 and 1") != std::string::npos || text.find("Target size") == 0;
    if (op.asserting && index) device_assert(text);
    throw;
  }
}

}  // namespace

void run(const c10::OperatorHandle& handle, Stack* stack) {
  const auto& schema = handle.schema();
  const Operator& op = known(handle);
  auto count = schema.arguments().size();
  auto* values = stack->data() + (stack->size() - count);
  use_device();
  check_devices(op, schema, values);
  check_kernel(op, handle, values);
  if (op.synchronizing || waits(op, values)) synchronizes();

  Call call;
  for (size_t i = 0; i < count; i++) {
    if (values[i].isDevice()) {
      if (values[i].toDevice().type() != CUDA) continue;
      call.device = indexed(values[i].toDevice());
      values[i] = c10::Device(c10::kCPU);
    } else {
      values[i] = with_tensors(values[i], [&](const at::Tensor& tensor) { return call.to_host(tensor); });
    }
  }
  bool on_device = call.device.has_value();
  if (!on_device) call.device = here();
  c10::DeviceGuard guard(*call.device);
  draw(op, schema, values, *call.device, on_device);
  auto narrow = widen_softmax(op, values);
  run_on_host(op, handle, stack, *call.device);
  if (narrow) stack->back() = stack->back().toTensor().to(*narrow);
  call.follow();
  for (size_t i = stack->size() - schema.returns().size(); i < stack->size(); i++)
    (*stack)[i] = with_tensors((*stack)[i], [&](const at::Tensor& tensor) { return call.to_device(tensor); });
}

TORCH_LIBRARY_IMPL(_, CUDA, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&run>()); }
TORCH_LIBRARY_IMPL(aten, CUDA, m) {
  // Those that have a kernel for CUDA in a CUDA build. Without an entry, torch would compose some of them
  // of others, and messages would name the others.
  for (const auto& row : TABLE) {
    std::string name = row.name;
    bool composed = name.rfind("aten::_foreach", 0) == 0 || name.rfind("aten::_thnn", 0) == 0;
    if (row.kernel == Kernel::Own && !composed && !OWN_KERNELS.count(name))
      m.impl(row.name, torch::CppFunction::makeFromBoxedFunction<&run>());
  }
  // composite ones that would look for cuDNN or another library of CUDA's
  for (auto name : {"convolution", "convolution_overrideable", "copy_"})
    m.impl(name, torch::CppFunction::makeFromBoxedFunction<&run>());
}

}  // namespace rehearsal

extern "C" {
void torchcards_set_sync_debug_mode(int mode) { rehearsal::sync_debug_mode = mode; }
int torchcards_get_sync_debug_mode() { return rehearsal::sync_debug_mode; }
}
