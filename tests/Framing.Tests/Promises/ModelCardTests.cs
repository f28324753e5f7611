using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Framing.Tests.Promises;

/// <summary>What the cards beside the model files say of their bytes is so.</summary>
public class ModelCardTests
{
    [Fact]
    public void Every_hash_in_a_card_is_that_of_a_file_beside_it()
    {
        string folder = Path.Combine(Repository.Root, "src", "Framing", "Models");
        string[] hashes = [.. Directory.GetFiles(folder).Select(file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))))];
        string[] told = [.. Directory.GetFiles(folder, "*.md").SelectMany(card => Regex.Matches(File.ReadAllText(card), "[0-9a-f]{64}").Select(m => m.Value))];
        Assert.NotEmpty(told);
        Assert.All(told, hash => Assert.Contains(hash, hashes));
    }
}
