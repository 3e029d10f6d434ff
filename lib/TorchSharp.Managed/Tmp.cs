namespace TorchSharp;
public static partial class torch { public partial class Tensor {
 internal Tensor mean() => sum() / (double)Count;
 internal Tensor min() => tensor(data<double>().ToArray().Min());
 internal Tensor max() => tensor(data<double>().ToArray().Max());
 internal Tensor this[long i] { get => select(0,i); set => select(0,i).copy_(value); }
 internal Tensor this[long i,long j] { get => select(0,i).select(0,j); set => select(0,i).select(0,j).copy_(value); }
}}
static class TmpX { internal static double ToDouble(this torch.Tensor t) => t.dtype == torch.ScalarType.Float64 ? t.item<double>() : t.dtype == torch.ScalarType.Float32 ? t.item<float>() : t.item<long>(); }
