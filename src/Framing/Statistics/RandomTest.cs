namespace Framing.Statistics;

/// <summary>
/// Counts how many random rearrangements are as extreme as what was seen. Where the wished number leaves fewer than ten of them the count
/// goes on, so that a small p-value can be told from the smallest that few draws allow, as a correction over a long table needs; no longer
/// than the work allows, and the same for the same data (after Besag and Clifford 1991). Where so many tests are made that most of them can
/// only say that nothing is there, the count ends at a sufficient number of as-extreme ones: a large p-value needs no third digit.
/// </summary>
internal struct RandomTest(int draws, int size, int sufficient = int.MaxValue)
{
    /// <summary>As-extreme rearrangements from which a p-value is known well enough.</summary>
    private const int Enough = 10;

    /// <summary>How many times the wished number there may be, and how many articles may be looked at for it.</summary>
    private const int MostTimes = 50, MostWork = 2_000_000;

    private readonly long most = Math.Max(draws, Math.Min((long)draws * MostTimes, MostWork / Math.Max(1, size)));
    private long done;
    private int asExtreme;

    /// <summary>Whether another rearrangement is called for.</summary>
    public readonly bool GoesOn => (done < draws && asExtreme < sufficient) || (asExtreme < Enough && done < most);

    /// <summary>The p-value so far.</summary>
    public readonly double P => MultipleTesting.RandomP(asExtreme, done);

    /// <summary>Counts a rearrangement.</summary>
    public void Add(bool isAsExtreme)
    {
        done++;
        asExtreme += isAsExtreme ? 1 : 0;
    }
}
