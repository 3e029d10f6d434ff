using static TorchSharp.torch;

namespace TorchSharp.Tests.Autograd.Operations;

/// <summary>Views, copies, joins and conversions, by the names of Goldens/shape_gradients.json.</summary>
internal static class ShapeOperations
{
    public static readonly Dictionary<string, Func<Tensor[], Tensor>> All = new()
    {
        ["clone"] = x => x[0].clone(),
        ["alias"] = x => x[0].alias(),
        ["contiguous"] = x => x[0].contiguous(),
        ["view"] = x => x[0].contiguous().view(-1, 2),
        ["view_as"] = x => x[0].contiguous().view_as(x[0]),
        ["reshape"] = x => x[0].t().reshape(2, -1),
        ["ravel"] = x => x[0].ravel(),
        ["flatten"] = x => x[0].flatten(),
        ["unflatten"] = x => x[0].unflatten(1, 2, -1),
        ["permute"] = x => x[0].permute(1, 0),
        ["permute by a sequence"] = x => x[0].permute(new List<long> { 1, 0 }),
        ["transpose"] = x => x[0].transpose(0, -1),
        ["swapaxes"] = x => x[0].swapaxes(0, 1),
        ["swapdims"] = x => x[0].swapdims(0, 1),
        ["t"] = x => x[0].t(),
        ["T"] = x => x[0].T,
        ["mT"] = x => x[0].mT,
        ["squeeze"] = x => x[0].unsqueeze(1).squeeze(1),
        ["squeeze all"] = x => x[0][TensorIndex.Slice(0, 1)].squeeze(),
        ["unsqueeze"] = x => x[0].unsqueeze(-1),
        ["expand"] = x => x[0].expand(2, -1, 4),
        ["expand to a size"] = x => x[0].expand(new Size([2L, 3, 4])),
        ["expand_as"] = x => x[0].expand_as(zeros(2, 3, 4)),
        ["broadcast_to"] = x => x[0].broadcast_to(2, 3, 4),
        ["broadcast_tensors"] = x => broadcast_tensors(x[0], zeros(2, 1, 1))[0],
        ["repeat"] = x => x[0].repeat(2, 1, 2),
        ["tile"] = x => x[0].tile([2, 1, 2]),
        ["tile fewer"] = x => x[0].tile([2]),
        ["narrow"] = x => x[0].narrow(1, 1, 2),
        ["slice"] = x => x[0].slice(1, 0, 4, 2),
        ["select"] = x => x[0].select(0, -1),
        ["unbind"] = x => x[0].unbind(1)[2] * x[0].unbind(1)[0],
        ["split"] = x => x[0].split(3, 1)[0],
        ["split in parts"] = x => x[0].split([1, 3], 1)[1],
        ["chunk"] = x => x[0].chunk(2, 1)[1],
        ["flip"] = x => x[0].flip(0, 1),
        ["tril"] = x => x[0].tril(-1),
        ["triu"] = x => x[0].triu(1),
        ["to Float32"] = x => x[0].to(float32) * 3,
        ["to Float64"] = x => x[0].to(float64),
        ["conversions"] = x =>
            x[0].to(CPU).to("cpu").to(float32, CPU).@double().to(zeros(1)).type(float64).type_as(zeros([1], float64)).@float() * 3,
        ["diamond"] = x => { var y = x[0].tanh(); return y * y + x[0]; },
        ["a view of a view"] = x => x[0].contiguous().view(4, 3).t()[1],
        ["cat"] = x => cat([x[0], x[1], x[0]], 1),
        ["stack"] = x => stack([x[0], x[1], x[0]], -1),
        ["hstack"] = x => hstack(x[0], x[1], x[0]),
        ["vstack"] = x => vstack(x[0], x[1], x[0]),
    };
}
