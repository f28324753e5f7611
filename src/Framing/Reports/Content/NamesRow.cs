using System.Collections.Immutable;

namespace Framing.Reports.Content;

/// <summary>A name as the articles have it, in one voice.</summary>
/// <param name="Voice">In whose words; an outlet's own are one voice.</param>
/// <param name="Side">The side that its variant is marked to.</param>
/// <param name="Form">The words.</param>
/// <param name="Count">How often they come.</param>
internal sealed record SaidName(Voice Voice, Side Side, string Form, int Count);

/// <summary>How often an outlet uses each name of a concept.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Own">Uses in its own voice, by variant.</param>
/// <param name="QuotedBy">Uses in each of <see cref="OthersVoices"/>, by variant.</param>
/// <param name="OwnEvidence">The places of the former.</param>
/// <param name="QuotedEvidence">The places of the latter.</param>
internal sealed record NamesRow(
    Outlet Outlet, ImmutableArray<long> Own, ImmutableArray<ImmutableArray<long>> QuotedBy, Citation? OwnEvidence, Citation? QuotedEvidence)
{
    /// <summary>The row's anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The share, in its own voice, of the variant that the chart looks at.</summary>
    public required GroupMeasurement? Focus { get; init; }

    /// <summary>The same in own voice and indirect speech together, and in quotation marks.</summary>
    public required GroupMeasurement? FocusWithIndirect { get; init; }

    /// <inheritdoc cref="FocusWithIndirect"/>
    public required GroupMeasurement? FocusQuoted { get; init; }

    /// <summary>For a cell of few mentions: the names as they stand, in own voice and in those of others.</summary>
    public ImmutableArray<SaidName> SaidOwn { get; init; } = [];

    /// <inheritdoc cref="SaidOwn"/>
    public ImmutableArray<SaidName> SaidByOthers { get; init; } = [];

    /// <summary>Uses in quotations and at a distance, by variant.</summary>
    public ImmutableArray<long> Quoted { get; } = [.. Own.Select((_, variant) => QuotedBy.Sum(voice => voice[variant]))];

    /// <summary>"2 own, 1 indirect": how often one name comes in each voice; "–" where it does not.</summary>
    public string Uses(int variant)
    {
        string[] uses = [.. QuotedBy.Zip(OthersVoices.All).Prepend((First: Own, Second: Voice.Narrator)).Where(use => use.First[variant] > 0)
            .Select(use => $"{Wording.Digits(use.First[variant])} {use.Second.Brief()}")];
        return uses.Length == 0 ? "–" : string.Join(", ", uses);
    }
}
