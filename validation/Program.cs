using Framing.Validation;
using Framing.Validation.Catalyst;

// dotnet run -c Release --project validation -- COMMAND DATA: scores Framing against the labels beside this file. DATA is the folder with
// the articles, which are not part of the project. A label set adds its command here.
Dictionary<string, Func<string, string[], int>> commands = new(StringComparer.Ordinal)
{
    ["alignment"] = AlignmentScore.Run,
    ["attributions"] = AttributionsScore.Run,
    ["speakers"] = SpeakersScore.Run,
    ["source-kinds"] = SourceKindsScore.Run,
    ["catalyst"] = CatalystScore.Run,
    ["copies"] = CopiesScore.Run,
    ["coverage"] = CoverageScore.Run,
    ["events"] = EventsScore.Run,
    ["gender"] = GenderScore.Run,
    ["group-leads"] = GroupLeadsScore.Run,
    ["leads"] = LeadsScore.Run,
    ["names"] = NamesScore.Run,
    ["passives"] = PassiveScore.Run,
    ["points"] = TellersScore.Points,
    ["portrayals"] = PortrayalsScore.Run,
    ["sentences"] = SentencesScore.Run,
    ["shared-quotes"] = SharedQuotesScore.Run,
    ["sources"] = SourcesScore.Run,
    ["tellers"] = TellersScore.Tellers,
    ["terms"] = TermsScore.Run,
    ["tone"] = ToneScore.Run,
    ["vader"] = VaderScore.Run,
};
if (args.Length < 2 || !commands.TryGetValue(args[0], out Func<string, string[], int>? command))
{
    Console.Error.WriteLine($"usage: COMMAND DATA, where COMMAND is one of: {string.Join(", ", commands.Keys)}");
    return 2;
}
return command(args[1], args[2..]);
