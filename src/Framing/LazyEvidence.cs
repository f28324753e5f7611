using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Framing;

/// <summary>
/// Places that are gathered where they are asked for, and let go when memory is needed: most numbers of a large corpus are never followed. Which
/// articles have them is kept in a few bytes each.
/// </summary>
/// <param name="profiles">The articles.</param>
internal sealed class LazyEvidence(ImmutableArray<Profile> profiles)
{
    private PackedNumbers numbers;
    private int lastArticle;
    private WeakReference<Evidence[]>? last;

    /// <param name="profiles">The articles.</param>
    /// <param name="rows">Which of them have places, and where each has them (<see cref="MeasureHead.At"/>).</param>
    public LazyEvidence(ImmutableArray<Profile> profiles, IEnumerable<(int Article, int At)> rows)
        : this(profiles)
    {
        foreach ((int article, int at) in rows)
            Add(article, at);
    }

    /// <summary>The places, in order of rows.</summary>
    public ImmutableArray<Evidence> All
    {
        get
        {
            if (last is not { } kept || !kept.TryGetTarget(out Evidence[]? places))
                last = new(places = [.. Rows().SelectMany(row => profiles[row.Article].EvidenceAt(row.At))]);
            return ImmutableCollectionsMarshal.AsImmutableArray(places);
        }
    }

    /// <summary>Adds the places that an article has for a number.</summary>
    public void Add(int article, int at)
    {
        numbers.Add(article - lastArticle);
        numbers.Add(at);
        lastArticle = article;
    }

    private IEnumerable<(int Article, int At)> Rows()
    {
        int next = 0, article = 0;
        while (next < numbers.Length)
        {
            article += (int)PackedNumbers.Read(numbers.Bytes, ref next);
            yield return (article, (int)PackedNumbers.Read(numbers.Bytes, ref next));
        }
    }
}
