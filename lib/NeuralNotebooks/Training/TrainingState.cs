namespace NeuralNotebooks.Training;

/// <summary>How far a training run is: all of it that lies outside the model, the optimiser and the generator.</summary>
internal sealed class TrainingState
{
    /// <summary>The epoch that runs now or comes next: 1, 2, …</summary>
    public int Epoch { get; set; } = 1;

    /// <summary>Mini-batches of this epoch that are done.</summary>
    public int Batches { get; set; }

    /// <summary>Sum of the losses of this epoch's examples.</summary>
    public double LossSum { get; set; }

    /// <summary>How many of this epoch's examples were right.</summary>
    public long Right { get; set; }

    /// <summary>Seconds of this epoch's training.</summary>
    public double Seconds { get; set; }

    /// <summary>Whether a hook has ended the run.</summary>
    public bool Stopped { get; set; }

    /// <summary>The finished epochs.</summary>
    public List<EpochRecord> Epochs { get; } = [];

    /// <summary>The losses of all mini-batches.</summary>
    public List<float> BatchLosses { get; } = [];

    /// <summary>Notes one mini-batch.</summary>
    public void Add(float loss, long examples, long right)
    {
        BatchLosses.Add(loss);
        LossSum += (double)loss * examples;
        Right += right;
        Batches++;
    }

    /// <summary>Closes the epoch, and makes ready for the next.</summary>
    public void Finish(EpochRecord record)
    {
        Epochs.Add(record);
        Epoch++;
        (Batches, LossSum, Right, Seconds) = (0, 0, 0, 0);
    }
}
