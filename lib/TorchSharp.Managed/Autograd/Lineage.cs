using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// Where a tensor's history is kept. Two objects for the same tensor share it. That of a view knows the tensor that the
/// view looks into: when that one was changed in place, the view came about anew, from the changed tensor; and when the
/// view was changed, so was that tensor.
/// </summary>
/// <param name="owner">The tensor: its geometry counts.</param>
/// <param name="history">Its history to begin with.</param>
internal sealed class Lineage(Tensor owner, History history)
{
    private readonly Tensor owner = owner;
    private History history = history;
    private Lineage? root;
    private History? rootHistory;

    /// <summary>The history of the tensor's present value.</summary>
    public History History
    {
        get
        {
            if (root is not null && !ReferenceEquals(root.history, rootHistory)) FollowRoot();
            return history;
        }
    }

    /// <summary>The history of the tensor that a view looks into; its own for any other tensor.</summary>
    public History RootHistory => (root ?? this).history;

    /// <summary>Says that the tensor is a view of another.</summary>
    public void LookInto(Lineage other)
    {
        root = other.root ?? other;
        rootHistory = root.history;
    }

    /// <summary>Begins anew, without history.</summary>
    public void Forget() => (history, root, rootHistory) = (new History(), null, null);

    /// <summary>Gives the tensor, whose elements were overwritten, the history of its new value.</summary>
    public void Rebase(History value)
    {
        if (root is null)
        {
            history = value;
            return;
        }
        var (whole, part) = (new Geometry(root.owner), new Geometry(owner));
        root.history = new History
        {
            Creator = new Node("copy_slices", [root.history, value], (gradient, node) =>
                [node.Needs(0) ? part.Erase(gradient, whole) : null, node.Needs(1) ? part.Extract(gradient, whole) : null]),
        };
    }

    private void FollowRoot()
    {
        rootHistory = root!.history;
        history = new History();
        if (!rootHistory.RequiresGrad) return;
        var (whole, part) = (new Geometry(root.owner), new Geometry(owner));
        history.Creator = new Node("as_strided", [rootHistory], (gradient, _) => [part.Embed(gradient, whole)]);
    }
}
