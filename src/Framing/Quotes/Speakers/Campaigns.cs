namespace Framing.Quotes.Speakers;

/// <summary>
/// Tells by a description or a clause that somebody is of a campaign for an office: "people in Marsh’s camp", "a veteran who is advising Marsh’s campaign".
/// </summary>
internal static class Campaigns
{
    /// <summary>No description is read farther, in words.</summary>
    private const int Longest = 24;

    private const int FarthestName = 3;

    /// <summary>Whether somebody is of the camp or campaign of a name: "camps" of refugees are none.</summary>
    public static bool Has(Actor actor) => actor.Kind switch
    {
        ActorKind.Group or ActorKind.Someone => IsOfCamp(Words(actor.Name)) || Backs(Words(actor.Name)),
        ActorKind.Person => actor.Roles.Concat(actor.Clauses).Any(description => WorksOnCampaign(Words(description))),
        _ => false,
    };

    /// <summary>Whether words tell of a campaign.</summary>
    public static bool IsTold(string description) => Words(description).Any(IsCampaign);

    private static string[] Words(string description) => description.Split(' ', Longest + 1);

    private static bool IsOfCamp(string[] words)
    {
        int camp = Array.FindIndex(words, word => word is "camp" or "camps" or "campaign" or "campaigns");
        return camp > 1 && camp == words.Length - 1 && words.Skip(1).Take(camp - 1).Any(word => word is "in" or "from" or "inside" or "with")
            && char.IsUpper(words[camp - 1][0]) && words[camp - 1][^1] is 's' or '’' or '\'';
    }

    /// <summary>"A top Marsh supporter in the state": a supporter of rank speaks for a campaign.</summary>
    private static bool Backs(string[] words)
    {
        int rank = Array.FindIndex(words, word => SpeakerWords.OfRank.Contains(word.ToLowerInvariant()));
        int backer = Array.FindIndex(words, Math.Max(0, rank), word => SpeakerWords.Backs.Contains(word));
        return rank is 0 or 1 && backer > rank + 1 && backer - rank <= FarthestName && char.IsUpper(words[backer - 1][0]);
    }

    /// <summary>"One of two strategists helming Marsh’s delegate operation", "who works on the Marsh campaign": the verb tells of work, unlike "covering".</summary>
    private static bool WorksOnCampaign(string[] words)
    {
        bool works = false;
        int owner = -1;
        for (int i = 0; i < words.Length && i < Longest; i++)
        {
            works |= SpeakerWords.OnCampaign.Contains(words[i].ToLowerInvariant());
            if (works && (IsOwner(words[i]) || i > 0 && words[i - 1] is "the" && char.IsUpper(words[i][0])))
                owner = i;
            if (works && owner >= 0 && i > owner && i - owner <= FarthestName && IsCampaign(words[i])
                && (words[i] is not "operation" || words[i - 1] is "delegate" or "campaign" or "field" or "ground" or "political"))
                return true;
        }
        return false;
    }

    private static bool IsOwner(string word) => char.IsUpper(word[0]) && word[^1] is 's' or '’' or '\'' && word.AsSpan().IndexOfAny('’', '\'') > 0;

    private static bool IsCampaign(string word) => word.TrimEnd(',', '.') is "campaign" or "campaigns" or "candidacy" or "bid" or "camp" or "operation"
        or "campaign’s" or "campaign's";
}
