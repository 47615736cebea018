// What CUDA's driver and runtime know: devices, streams, events, generators, and their errors.
#include "runtime.h"

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <map>

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/EmptyTensor.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <c10/util/Exception.h>

namespace rehearsal {
namespace {

int count_from_environment() {
  const char* text = std::getenv("TORCHCARDS_REHEARSAL");
  int count = text ? std::atoi(text) : 1;
  return count < 1 ? 1 : count > 16 ? 16 : count;
}
std::atomic<int> devices{count_from_environment()};
thread_local c10::DeviceIndex current = 0;
thread_local std::map<c10::DeviceIndex, int64_t> streams;
std::atomic<int64_t> last_stream{0};

std::atomic<bool> used{false}, forked_after_use{false}, asserted{false};
void (*forget_initialization)() = nullptr;  // torch's own flag, see torchcards_on_fork

std::string* refusal = new std::string;  // the last one

void in_forked_child() {
  if (!used) return;
  forked_after_use = true;
  if (forget_initialization) forget_initialization();
}
struct AtFork {
  AtFork() { pthread_atfork(nullptr, nullptr, in_forked_child); }
} at_fork;

// A sign for the runner, also from processes that a block starts.
void leave_sign() {
  const char* path = std::getenv("TORCHCARDS_REHEARSAL_SIGN");
  if (!path) return;
  int file = open(path, O_CREAT | O_WRONLY, 0600);
  if (file >= 0) close(file);
}

}  // namespace

c10::DeviceIndex device_count() { return c10::DeviceIndex(devices.load()); }
c10::DeviceIndex current_device() { return current; }
c10::Device indexed(c10::Device device) { return device.has_index() ? device : here(); }
int64_t current_stream(c10::DeviceIndex device) {
  auto found = streams.find(device);
  return found == streams.end() ? 0 : found->second;
}

void use_device() {
  if (forked_after_use) cuda_error(3, "cudaErrorInitializationError", "initialization error");
  if (asserted) device_assert("");
  if (!used.exchange(true)) leave_sign();
}

void cuda_error(int code, const char* name, const char* text) {
  std::string help = code == 101 ? "GPU device may be out of range, do you have enough GPUs?"
                                 : std::string("Search for `") + name +
                                       "' in https://docs.nvidia.com/cuda/cuda-runtime-api/"
                                       "group__CUDART__TYPES.html for more information.";
  throw c10::AcceleratorError(
      {"rehearsal", __FILE__, __LINE__}, code,
      std::string("CUDA error: ") + text + "\n" + help +
          "\nCUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace"
          " below might be incorrect.\nFor debugging consider passing CUDA_LAUNCH_BLOCKING=1\n"
          "Compile with `TORCH_USE_CUDA_DSA` to enable device-side assertions.\n");
}

void device_assert(const std::string& why) {
  if (!asserted.exchange(true) && !why.empty()) fprintf(stderr, "rehearsed device-side assert: %s\n", why.c_str());
  cuda_error(710, "cudaErrorAssert", "device-side assert triggered");
}

void refuse(const std::string& what) {
  *refusal = what;
  TORCH_CHECK_NOT_IMPLEMENTED(false, "not rehearsed: ", what);
}

// ---- generators

Generator::Generator(c10::DeviceIndex index)
    : GeneratorImpl(c10::Device(CUDA, index), c10::DispatchKeySet(c10::DispatchKey::CUDA)) {}

at::Generator Generator::draw() {
  uint64_t mixed = seed_ ^ (offset_ * 0x9E3779B97F4A7C15ULL);  // any mixing will do
  offset_ += 4;  // CUDA's Philox counts in fours
  return at::detail::createCPUGenerator(mixed);
}
void Generator::set_current_seed(uint64_t seed) {
  seed_ = seed;
  offset_ = 0;
}
uint64_t Generator::seed() {
  set_current_seed(c10::detail::getNonDeterministicRandom(true));
  return seed_;
}
void Generator::set_state(const c10::TensorImpl& state) {
  at::detail::check_rng_state(state);
  auto size = size_t(state.numel());
  TORCH_CHECK(size == sizeof seed_ || size == 2 * sizeof seed_, "RNG state is wrong size");
  auto bytes = static_cast<const char*>(state.data());
  std::memcpy(&seed_, bytes, sizeof seed_);
  offset_ = 0;
  if (size > sizeof seed_) std::memcpy(&offset_, bytes + sizeof seed_, sizeof offset_);
}
c10::intrusive_ptr<c10::TensorImpl> Generator::get_state() const {
  auto state = at::detail::empty_cpu({2 * sizeof seed_}, c10::kByte);
  auto bytes = static_cast<char*>(state.mutable_data_ptr());
  std::memcpy(bytes, &seed_, sizeof seed_);
  std::memcpy(bytes + sizeof seed_, &offset_, sizeof offset_);
  return state.getIntrusivePtr();
}
Generator* Generator::clone_impl() const {
  auto* copy = new Generator(device_.index());
  copy->seed_ = seed_;
  copy->offset_ = offset_;
  return copy;
}

const at::Generator& default_generator(c10::DeviceIndex device) {
  static auto* generators = [] {
    auto* made = new std::vector<at::Generator>;
    for (int i = 0; i < 16; i++) made->push_back(at::make_generator<Generator>(c10::DeviceIndex(i)));
    return made;
  }();
  if (device < 0) device = current;
  TORCH_CHECK(device < device_count(), "The device_index is invalid.");
  return (*generators)[size_t(device)];
}

// ---- devices, streams and events. All work is done when a call returns, so nothing ever waits.

namespace {

using Clock = std::chrono::steady_clock;

struct Guard final : c10::impl::DeviceGuardImplInterface {
  c10::DeviceType type() const override { return CUDA; }
  c10::Device exchangeDevice(c10::Device device) const override {
    auto before = here();
    setDevice(device);
    return before;
  }
  c10::Device getDevice() const override { return here(); }
  void setDevice(c10::Device device) const override {
    if (device.index() < 0) return;
    if (device.index() >= device_count()) {
      leave_sign();
      cuda_error(101, "cudaErrorInvalidDevice", "invalid device ordinal");
    }
    current = device.index();
  }
  void uncheckedSetDevice(c10::Device device) const noexcept override {
    if (device.index() >= 0) current = device.index();
  }
  c10::DeviceIndex deviceCount() const noexcept override { return device_count(); }

  static c10::Stream stream(c10::Device device, int64_t id) {
    return c10::Stream(c10::Stream::UNSAFE, indexed({CUDA, device.index()}), id);
  }
  c10::Stream getStream(c10::Device device) const override {
    return stream(device, current_stream(indexed({CUDA, device.index()}).index()));
  }
  c10::Stream getDefaultStream(c10::Device device) const override { return stream(device, 0); }
  c10::Stream getStreamFromGlobalPool(c10::Device device, bool) const override { return getNewStream(device, 0); }
  c10::Stream getNewStream(c10::Device device, int) const override {
    use_device();
    return stream(device, ++last_stream);
  }
  c10::Stream exchangeStream(c10::Stream next) const override {
    auto before = getStream(next.device());
    streams[next.device_index()] = next.id();
    return before;
  }
  void* getStreamNativeHandle(const c10::Stream stream) const override {
    return reinterpret_cast<void*>(stream.id());
  }
  bool queryStream(const c10::Stream&) const override { return true; }
  void synchronizeStream(const c10::Stream&) const override { use_device(); }
  void synchronizeDevice(const c10::DeviceIndex) const override { use_device(); }

  void record(void** event, const c10::Stream&, const c10::DeviceIndex, const c10::EventFlag) const override {
    use_device();
    if (!*event) *event = new Clock::time_point;
    *static_cast<Clock::time_point*>(*event) = Clock::now();
  }
  void block(void*, const c10::Stream&) const override {}
  bool queryEvent(void*) const override { return true; }
  void synchronizeEvent(void*) const override { use_device(); }
  void destroyEvent(void* event, const c10::DeviceIndex) const noexcept override {
    delete static_cast<Clock::time_point*>(event);
  }
};
C10_REGISTER_GUARD_IMPL(CUDA, Guard)

}  // namespace
}  // namespace rehearsal

namespace at {

struct CUDAHooks final : CUDAHooksInterface {
  explicit CUDAHooks(CUDAHooksArgs) {}
  void init() const override {}
  bool hasCUDA() const override { return true; }
  bool hasCUDART() const override { return true; }
  long versionCUDART() const override { return 12080; }
  long versionCuDNN() const override { return 91002; }
  long versionRuntimeCuDNN() const override { return 91002; }
  std::string showConfig() const override { return "  - CUDA Runtime 12.8 (rehearsed, no GPU)\n"; }
  bool isBuilt() const override { return true; }
  bool isAvailable() const override { return true; }
  bool hasPrimaryContext(DeviceIndex) const override { return true; }
  DeviceIndex deviceCount() const override { return rehearsal::device_count(); }
  int getNumGPUs() const override { return rehearsal::device_count(); }
  DeviceIndex current_device() const override { return rehearsal::current_device(); }
  DeviceIndex getCurrentDevice() const override { return rehearsal::current_device(); }
  void setCurrentDevice(DeviceIndex index) const override { rehearsal::Guard().setDevice({kCUDA, index}); }
  DeviceIndex exchangeDevice(DeviceIndex index) const override {
    return rehearsal::Guard().exchangeDevice({kCUDA, index}).index();
  }
  DeviceIndex maybeExchangeDevice(DeviceIndex index) const override { return exchangeDevice(index); }
  const Generator& getDefaultGenerator(DeviceIndex index) const override {
    return rehearsal::default_generator(index);
  }
  Generator getNewGenerator(DeviceIndex index) const override {
    if (index < 0) index = rehearsal::current_device();
    TORCH_CHECK(index < rehearsal::device_count(), "The device_index is invalid.");
    return make_generator<rehearsal::Generator>(index);
  }
  Device getDeviceFromPtr(void* pointer) const override {
    auto index = rehearsal::device_of(pointer);
    TORCH_CHECK(index >= 0, "The specified pointer resides on host memory and is not registered with any CUDA device.");
    return {kCUDA, index};
  }
  bool isPinnedPtr(const void* pointer) const override { return rehearsal::is_pinned(pointer); }
  Allocator* getPinnedMemoryAllocator() const override { return &rehearsal::pinned_allocator(); }
  Allocator* getCUDADeviceAllocator() const override { return &rehearsal::device_allocator(); }
  int64_t cuFFTGetPlanCacheMaxSize(DeviceIndex) const override { return plans; }
  void cuFFTSetPlanCacheMaxSize(DeviceIndex, int64_t size) const override { plans = size; }
  int64_t cuFFTGetPlanCacheSize(DeviceIndex) const override { return 0; }
  void cuFFTClearPlanCache(DeviceIndex) const override {}
  void deviceSynchronize(DeviceIndex) const override { rehearsal::use_device(); }

 private:
  static inline int64_t plans = 4096;
};
REGISTER_CUDA_HOOKS(CUDAHooks)

}  // namespace at

extern "C" {
void torchcards_set_devices(int count) { rehearsal::devices = count; }
const char* torchcards_refusal() { return rehearsal::refusal->c_str(); }
bool torchcards_in_bad_fork() { return rehearsal::forked_after_use; }
void torchcards_init() { rehearsal::use_device(); }
// what torch itself must forget in a child forked after use, so that its lazy initialization runs, and fails
void torchcards_on_fork(void (*forget)()) { rehearsal::forget_initialization = forget; }
}
