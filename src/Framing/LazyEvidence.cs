using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Framing;

/// <summary>Places that are gathered where they are asked for, and let go when memory is needed: most numbers of a large corpus are never followed.</summary>
/// <param name="profiles">The articles.</param>
/// <param name="rows">Which of them have places, and where each has them (<see cref="MeasureHead.At"/>).</param>
internal sealed class LazyEvidence(ImmutableArray<Profile> profiles, (int Article, int At)[] rows)
{
    private readonly WeakReference<Evidence[]?> last = new(null);

    public ImmutableArray<Evidence> All
    {
        get
        {
            if (!last.TryGetTarget(out Evidence[]? places))
                last.SetTarget(places = [.. rows.SelectMany(row => profiles[row.Article].EvidenceAt(row.At))]);
            return ImmutableCollectionsMarshal.AsImmutableArray(places);
        }
    }
}
