using System.Collections.Immutable;
using System.Globalization;

namespace Framing.Comparisons;

/// <summary>Takes a comparison over many events apart into one an event, made with the same options.</summary>
internal static class EventComparisons
{
    /// <summary>The comparison of one event's articles; without measurements where a single group tells of it.</summary>
    public static Comparison Of(Comparison whole, EventGroup @event)
    {
        HashSet<string> ids = new(@event.DocIds, StringComparer.Ordinal);
        ImmutableArray<Profile> profiles = [.. whole.Profiles.Where(p => ids.Contains(p.Document.Article.Id))];
        ImmutableArray<Group> groups = [.. whole.Groups.Select(g => g with { DocIds = [.. g.DocIds.Where(ids.Contains)] }).Where(g => g.DocIds.Length > 0)];
        Comparison part = groups.Length > 1
            ? ComparisonBuilder.Build(profiles, OptionsOf(whole), whole.Concepts, whole.Descriptions, whole.Manifest.Lexicons, [])
            : whole with { Profiles = profiles, Groups = groups, Measures = [], Contrasts = [], HeadlineContrasts = [], Cautions = ["One group alone tells of this event, so nothing is compared."] };
        return part with
        {
            Events = [@event],
            StoryPoints = [.. whole.StoryPoints.Where(p => p.Event == @event.Name)],
            Copies = [.. whole.Copies.Where(c => c.Event == @event.Name)],
            SharedQuotes = [.. whole.SharedQuotes.Where(q => q.Event == @event.Name)],
            Manifest = whole.Manifest with { Articles = [.. whole.Manifest.Articles.Where(a => ids.Contains(a.Id))] },
        };
    }

    /// <summary>The options that the manifest names; the defaults for what it does not.</summary>
    private static CompareOptions OptionsOf(Comparison whole)
    {
        CompareOptions standard = CompareOptions.Default;
        return standard with
        {
            By = whole.By,
            Seed = ulong.TryParse(whole.Manifest.Options.GetValueOrDefault("seed"), CultureInfo.InvariantCulture, out ulong seed) ? seed : standard.Seed,
            Replicates = Number("replicates") ?? standard.Replicates,
            Draws = Number("draws") ?? standard.Draws,
        };

        int? Number(string option) => int.TryParse(whole.Manifest.Options.GetValueOrDefault(option), CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}
